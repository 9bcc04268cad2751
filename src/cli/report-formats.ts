import { createHash } from 'node:crypto';
import type { Finding } from './findings.js';

/**
 * The formats of a report for programs, each as lines.
 *
 * - `json`: a list of findings
 * - `github`: a command of a workflow for each, which GitHub shows at the line
 * - `gitlab`: a code quality report
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const REPORTS = { json, github, gitlab } as const;

/** Whether a name is that of a format: one of {@link REPORTS}, or `text`. */
export function isFormat(name: string): name is keyof typeof REPORTS | 'text' {
  return name === 'text' || Object.hasOwn(REPORTS, name);
}

function json(findings: readonly Finding[]): string[] {
  return JSON.stringify(findings, undefined, 2).split('\n');
}

function github(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, column, severity, code, message }) => {
    const properties = { file, line, col: column, title: code };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${written.join(',')}::${escapeData(message)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function gitlab(findings: readonly Finding[]): string[] {
  const report = findings.map(({ file, line, severity, code, message }) => ({
    description: message,
    check_name: code,
    // The same finding has the same fingerprint when lines are added above it.
    fingerprint: createHash('sha256').update([file, code, message].join('\0')).digest('hex'),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line } },
  }));
  return JSON.stringify(report, undefined, 2).split('\n');
}
