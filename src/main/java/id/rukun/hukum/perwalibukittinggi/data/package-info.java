/** What is asked of a request for data, information or an opinion, and of its answer. */
package id.rukun.hukum.perwalibukittinggi.data;
