package id.rukun.pemberitahuan.saluran;

/**
 * Sends by one way. There is a bean for each that the installation has; none of them is asked while a transaction is open.
 */
public interface Pengirim {

    Saluran saluran();

    /** Sends it, or says why not; never throws for what the other side does. */
    HasilPengiriman kirim(PesanKeluar kiriman);
}
