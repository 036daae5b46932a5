/** What helps somebody with a form: what it is for, which rules are asked, whom he can ask. */
package id.rukun.engine.help;
