/** Policies on the deactivation of members of boards. */
package id.rukun.hukum.kebijakan.penonaktifan;
