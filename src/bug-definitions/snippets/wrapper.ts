/** Text that makes a snippet parse: what is thought before and after it, not part of it. */
export interface Wrapper {
  prefix: string;
  suffix: string;
}
