/** What process tests share: one application, officials who act, and a fresh Kelurahan for each test. */
package id.rukun.uji;
