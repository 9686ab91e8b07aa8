#!/usr/bin/env node
import * as bundle from '../bundle/index.js';

await bundle.startCli();
