package id.rukun.berkas.percobaan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A refused attempt: what someone wanted to do and why it was not done. Not part of any chain. */
@Entity
@Immutable
class Percobaan {

    private static final int PANJANG = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private Instant waktu;
    private String pelaku;
    private String perintah;
    private String tugasId;
    private String formulir;
    private String kode;
    private String pesan;

    protected Percobaan() {}

    Percobaan(Instant waktu, String pelaku, String perintah) {
        this.waktu = waktu;
        this.pelaku = potong(pelaku);
        this.perintah = potong(perintah);
    }

    Percobaan pada(String tugasnya, String formulirnya) {
        tugasId = potong(tugasnya);
        formulir = potong(formulirnya);
        return this;
    }

    Percobaan ditolak(String kodenya, String pesannya) {
        kode = potong(kodenya);
        pesan = bersih(pesannya);
        return this;
    }

    /** An id in an attempt is whatever the caller sent; too long a one must not turn a refusal into an error. */
    private static String potong(String nilai) {
        return nilai == null || nilai.length() <= PANJANG ? bersih(nilai) : bersih(nilai.substring(0, PANJANG));
    }

    /** A refusal may quote what was sent; not every database stores every character. */
    private static String bersih(String nilai) {
        return nilai == null ? null : nilai.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\r\\t]]", "\uFFFD");
    }
}
