package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.saluran.Saluran;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A notice in a letter; to each person it goes once by each channel. */
@Entity
class Pengiriman {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String pemberitahuanId;
    private String akun;

    @Enumerated(EnumType.STRING)
    private Saluran saluran;

    private String suratId;

    protected Pengiriman() {}

    Pengiriman(String pemberitahuanId, SuratKeluar surat) {
        this.pemberitahuanId = pemberitahuanId;
        this.akun = surat.akun();
        this.saluran = surat.saluran();
        this.suratId = surat.id();
    }
}
