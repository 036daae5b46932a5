/** What is said in a case of deactivation: grounds, evidence, answers, warnings, decisions. */
package id.rukun.prosedur.penonaktifan.formulir;
