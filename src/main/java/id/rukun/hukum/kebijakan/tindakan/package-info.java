/** Policies on withdrawing, correcting and returning a case. */
package id.rukun.hukum.kebijakan.tindakan;
