/** Phrases by which the text of a licence is known, the more special ones first; identifiers are SPDX's. */
const phrases: readonly (readonly [identifier: string, ...phrases: RegExp[]])[] = [
  ['Apache-2.0', /Apache License/i, /Version 2\.0/i],
  ['AGPL-3.0', /GNU AFFERO GENERAL PUBLIC LICENSE/i, /Version 3/i],
  ['LGPL-3.0', /GNU LESSER GENERAL PUBLIC LICENSE/i, /Version 3/i],
  ['LGPL-2.1', /GNU LESSER GENERAL PUBLIC LICENSE/i, /Version 2\.1/i],
  ['GPL-3.0', /GNU GENERAL PUBLIC LICENSE/i, /Version 3/i],
  ['GPL-2.0', /GNU GENERAL PUBLIC LICENSE/i, /Version 2/i],
  ['MPL-2.0', /Mozilla Public License/i, /2\.0/],
  ['Unlicense', /This is free and unencumbered software released into the public domain/i],
  ['BSD-3-Clause', /Redistribution and use in source and binary forms/i, /Neither the name/i],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
  ['ISC', /Permission to use, copy, modify,? and\/or distribute this software for any purpose/i],
  ['MIT', /Permission is hereby granted, free of charge/i],
];

/** Files at a repository's root in which its licence is looked for. */
export const licenceFiles = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'LICENCE',
  'LICENCE.md',
  'COPYING',
  'LICENSE-MIT',
  'LICENSE-APACHE',
  'MIT-LICENSE',
];

/** The SPDX identifier of a licence's text; undefined when it is none of the common ones. */
export function identifyLicence(text: string): string | undefined {
  return phrases.find(([, ...needed]) => needed.every((phrase) => phrase.test(text)))?.[0];
}
