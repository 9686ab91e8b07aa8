import * as bundle from '../bundle/index.js';

await bundle.startAction('migrate-bugs');
