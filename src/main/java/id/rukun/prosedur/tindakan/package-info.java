/** Withdrawing a case, correcting a submission, returning a case one stage: what was asked, by whom, and why. */
package id.rukun.prosedur.tindakan;
