/** What differs between Musyawarah: who takes part, who conducts it, which rules it is asked. */
package id.rukun.prosedur.musyawarah.mode;
