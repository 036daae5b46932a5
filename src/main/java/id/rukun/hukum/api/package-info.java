/** The public, read-only API of the law: which rules and parameters there are, and what a rule says to given facts. */
package id.rukun.hukum.api;
