package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.prosedur.koordinasi.CabangPelaksanaan;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}: how it is carried out, and its end. */
@Component
class PenutupanLangkah {

    private final KoordinasiService koordinasi;
    private final CabangPelaksanaan cabang;
    private final KabarKoordinasi kabar;

    PenutupanLangkah(KoordinasiService koordinasi, CabangPelaksanaan cabang, KabarKoordinasi kabar) {
        this.koordinasi = koordinasi;
        this.cabang = cabang;
        this.kabar = kabar;
    }

    /** S11: each form, and each way with partners, is carried out by itself. */
    @TugasModel("koordinasiSiapkanBentukDelegate")
    void bentuk(Langkah langkah) {
        langkah.tetapkan(PembukaHorizontal.KOORDINASI, langkah.kasusId());
        langkah.tetapkan(PermintaanKoordinasiProcess.DAFTAR_BENTUK, cabang.dari(langkah.kasusId()));
    }

    /** Over without having been carried out: it stays within one organisation, or the Sekda has refused it. */
    @TugasModel("koordinasiCatatTanpaPelaksanaanDelegate")
    void tanpaPelaksanaan(Langkah langkah) {
        koordinasi.tutup(langkah.kasusId(), langkah.hariIni());
    }

    /** BKT-PR-02/S11: over; who asked, and every Asisten concerned, is told. */
    @TugasModel("koordinasiTutupDelegate")
    void tutup(Langkah langkah) {
        koordinasi.tutup(langkah.kasusId(), langkah.hariIni());
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        String kalimat = "koordinasi \"" + satu.perihal() + "\" selesai.";
        kabar.beri(langkah, satu.kantorPemohon(), "selesai", kalimat);
        koordinasi.asisten(langkah.kasusId()).stream().map(KoordinasiAsisten::asistenId)
                .forEach(id -> kabar.kepala(langkah, id, "selesai", kalimat));
    }
}
