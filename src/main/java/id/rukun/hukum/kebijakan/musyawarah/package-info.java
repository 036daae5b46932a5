/** Policies on meetings: invitations, attendance, votes, chairs. */
package id.rukun.hukum.kebijakan.musyawarah;
