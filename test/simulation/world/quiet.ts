/**
 * Switches off the logger and the metrics of the functions, which would print a line for each of millions of calls. They read the
 * environment when they are made, so this module must be imported before any of the functions.
 */
process.env['LOG_LEVEL'] = 'SILENT';
process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT';
process.env['POWERTOOLS_METRICS_DISABLED'] = 'true';
// Thousands of errors are thrown and caught, and nobody reads where they come from.
Error.stackTraceLimit = 0;
