package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.Variabel;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.kebijakan.tindakan.SatuPermintaanSekaligus;
import id.rukun.hukum.kebijakan.tindakan.SebelumDitetapkan;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import id.rukun.prosedur.tindakan.formulir.PersetujuanKoreksiIsian;
import id.rukun.prosedur.tindakan.formulir.PutusanKoreksi;
import id.rukun.prosedur.tindakan.formulir.TindakanIsian;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code tindakan}: what is asked back before a case ends or goes back. */
@Component
class TindakanTanyaBalik {

    private final TindakanService tindakan;
    private final PermintaanLangkah langkah;
    private final KoreksiLangkah koreksiLangkah;
    private final KeadaanKasus keadaan;
    private final SasaranKoreksi koreksi;
    private final RiwayatIsian riwayat;

    TindakanTanyaBalik(TindakanService tindakan, PermintaanLangkah langkah, KoreksiLangkah koreksiLangkah,
            KeadaanKasus keadaan, SasaranKoreksi koreksi, RiwayatIsian riwayat) {
        this.tindakan = tindakan;
        this.langkah = langkah;
        this.koreksiLangkah = koreksiLangkah;
        this.keadaan = keadaan;
        this.koreksi = koreksi;
        this.riwayat = riwayat;
    }

    /** A withdrawal takes effect at once, and so does a return; a correction waits for its approval. */
    @SebelumDikirim(TindakanIsian.class)
    List<TanyaBalik> permintaan(Pertanyaan pertanyaan) {
        TindakanIsian isian = pertanyaan.isian(TindakanIsian.class);
        pertanyaan.wajibBeralasan(isian.alasan());
        pertanyaan.wajib(SebelumDitetapkan.class, keadaan.fakta(pertanyaan.kasus()));
        langkah.jenis(pertanyaan);
        List<TanyaBalik> semua = new ArrayList<>();
        String kasus = "Kasus " + pertanyaan.kasus().nomor() + " (" + pertanyaan.kasus().judul() + ")";
        switch (isian.jenis()) {
            case TARIK -> semua.add(new TanyaBalik(kasus + " ditarik.", "Kasus langsung berakhir, semua tugasnya hilang dari "
                    + "daftar setiap kantor, dan kasus tidak dapat dibuka lagi (kebijakan Rukun)."));
            case KEMBALIKAN -> semua.add(new TanyaBalik(kasus + " dikembalikan satu tahap.", "Isian terakhir sebelum tugas kantor "
                    + "Anda langsung dibuka lagi bagi pengisinya; yang sudah dikirim sesudahnya gugur dan harus dibuat lagi."));
            case KOREKSI -> { }
        }
        Optional<TindakanKasus> terbuka = tindakan.terbuka(isian.kasus(), isian.jenis());
        terbuka.filter(lain -> !lain.kantor().equals(pertanyaan.teks(Variabel.KANTOR_PEMOHON))).ifPresent(lain ->
                pertanyaan.wajib(SatuPermintaanSekaligus.class, new SatuPermintaanSekaligus.Fakta(lain.jabatanPemohon())));
        terbuka.ifPresent(lain -> semua.add(new TanyaBalik("Kantor Anda sudah meminta hal yang sama untuk kasus ini.",
                        "Permintaan yang lama dibatalkan dan digantikan oleh yang ini.")));
        return semua;
    }

    /** What is approved takes the case back. */
    @SebelumDikirim(PersetujuanKoreksiIsian.class)
    List<TanyaBalik> persetujuan(Pertanyaan pertanyaan) {
        if (pertanyaan.isian(PersetujuanKoreksiIsian.class).putusan() != PutusanKoreksi.SETUJUI) {
            return List.of();
        }
        koreksiLangkah.putusan(pertanyaan);
        TindakanKasus permintaan = tindakan.tindakan(pertanyaan.prosesId());
        Kiriman sasaran = riwayat.satu(pertanyaan.kasusId(), permintaan.sasaran());
        return List.of(new TanyaBalik("Anda menyetujui koreksi atas: " + koreksi.sebutan(sasaran) + ".",
                koreksi.pokok(sasaran) ? "Pokok kasus berubah: semua musyawarah, isian, dan persetujuan sesudahnya gugur dan harus "
                        + "dibuat lagi."
                        : "Kasus kembali ke tahap itu, semua aturan diperiksa lagi, dan persetujuan yang menyusul gugur dan harus "
                        + "diberikan lagi."));
    }
}
