#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const CLI = path.join(__dirname, '../dist/cli');

if (existsSync(CLI)) require(CLI).run(process.argv);
else {
  process.stderr.write('newsroom: The plugin is not built yet. Run: npm run build:plugin\n');
  process.exitCode = 2;
}
