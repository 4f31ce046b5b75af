import type { Checkpoint } from '../domain/record/checkpoint';
import { describeFault } from './describe-faults';

/** A checkpoint as a page for the file: what is needed to prove the record of that day, and how it is done. */
export function checkpointPage(
  { day, sequence, headHash, root, at, faults }: Checkpoint,
  timeZone: string,
): string {
  return [
    '审稿记录检查点  Checkpoint of the record',
    '',
    `日期 day            ${day} (${timeZone})`,
    `生成时间 made at     ${at}`,
    `意见条数 decisions   ${sequence}`,
    `末条序号 sequence    ${sequence}`,
    `末条散列 head hash   ${grouped(headHash)}`,
    `根散列 Merkle root   ${grouped(root)}`,
    ...(faults ?? []).map((fault) => `有误 fault           ${describeFault(fault)}`),
    '',
    '请打印、签字并另处存档。以后核验：',
    'Print this page, sign it, and keep it away from the machine. To verify it later:',
    '',
    '    newsroom audit verify',
    `    newsroom audit checkpoint ${day}`,
    '',
    '第一条命令重算全部检查点；第二条命令重印本页，所印散列须与本页一致。',
    'The first command computes all checkpoints anew; the second one prints this page again: its hashes have to be',
    'the ones on this paper. A file of "newsroom audit export" is verified by "newsroom audit verify FILE.zip".',
    '',
    '签字 signature ______________________',
    '',
  ].join('\n');
}

/** Eight characters at a time, for reading aloud and comparing by eye. */
const grouped = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? hash;
