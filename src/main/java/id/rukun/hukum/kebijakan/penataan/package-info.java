/** Policies on structural cases: who proposes, numbers of units, locks, what remains of an RW. */
package id.rukun.hukum.kebijakan.penataan;
