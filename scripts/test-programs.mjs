#!/usr/bin/env node
// Installs Debian's packages that tests use: those of `npm test`, or those named.
import { ensurePackages } from './lib/checks/debian.mjs';

const named = process.argv.slice(2);
ensurePackages(named.length > 0 ? named : undefined);
