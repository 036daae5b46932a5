/** What is asked of delegating the authority to coordinate. */
package id.rukun.hukum.perwalibukittinggi.pelimpahan;
