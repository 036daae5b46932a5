/** What is asked of a request for coordination: who may ask, how, of which kind it is, and who coordinates it. */
package id.rukun.hukum.perwalibukittinggi.permintaan;
