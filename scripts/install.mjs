#!/usr/bin/env node
// The dependencies as the lock file names them, and what this version of Node needs besides.
import { installDependencies } from './lib/npm.mjs';

installDependencies();
