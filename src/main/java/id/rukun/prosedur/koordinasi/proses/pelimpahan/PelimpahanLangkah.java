package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pelimpahan.PelimpahanDapatDicabut;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.AsistenTidakMelimpahkan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.LingkupDalamPembidangan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.ObjekSesuaiRantai;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PasanganPelimpahan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PelimpahanBaru;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PertimbanganDisebut;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.SebagianKewenangan;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PelimpahanPenandatangananIsian;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PelimpahanRancanganIsian;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.TindakanPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.NaskahPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.Pelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pelimpahan-kewenangan}: a delegation, or its revocation, from the draft to the register. */
@Component
class PelimpahanLangkah {

    /** What the delegator does with the draft. */
    enum PenandatangananPelimpahan { DITANDATANGANI, DIPERBAIKI, DIBATALKAN }

    /** What was signed. */
    enum HasilPelimpahan { DILIMPAHKAN, DICABUT }

    private final PelimpahanService pelimpahan;
    private final SyaratPelimpahan syarat;
    private final NaskahPelimpahan naskah;
    private final KabarPelimpahan kabar;
    private final Penjabat penjabat;

    PelimpahanLangkah(PelimpahanService pelimpahan, SyaratPelimpahan syarat, NaskahPelimpahan naskah, KabarPelimpahan kabar,
            Penjabat penjabat) {
        this.pelimpahan = pelimpahan;
        this.syarat = syarat;
        this.naskah = naskah;
        this.kabar = kabar;
        this.penjabat = penjabat;
    }

    /** BKT-PR-01/S1, S5: the draft, as the regulation allows it. */
    @TugasModel(value = "koordinasiPelimpahanSusunDelegate", aturan = {AsistenTidakMelimpahkan.class, PasanganPelimpahan.class,
            ObjekSesuaiRantai.class, PertimbanganDisebut.class, UnitKerjaTerdaftar.class, SebagianKewenangan.class,
            LingkupDalamPembidangan.class, PelimpahanBaru.class, PelimpahanDapatDicabut.class, AlasanCukup.class,
            BukanMasaDepan.class, UrutanTanggal.class})
    void susun(Langkah langkah) {
        PelimpahanRancanganIsian isian = langkah.isian(PelimpahanRancanganIsian.class);
        langkah.wajibTanggalSesuai();
        if (isian.tindakan() == TindakanPelimpahan.CABUT) {
            syarat.wajibDapatDicabut(langkah, isian);
            pelimpahan.susunPencabutan(langkah.kasusId(), isian.pelimpahan(), isian.alasan());
        } else {
            List<ButirPelimpahan> butir = syarat.wajib(langkah, isian);
            pelimpahan.susun(langkah.kasusId(), langkah.kasus().tenant(), langkah.teks(Variabel.KANTOR_PEMOHON), isian, butir);
        }
    }

    /** BKT-PR-01/G1: he signs what still may be signed that day, has it repaired, or gives it up. */
    @TugasModel(value = "koordinasiPelimpahanPenandatangananGerbang", aturan = {PelimpahanBaru.class, PelimpahanDapatDicabut.class,
            BukanMasaDepan.class, UrutanTanggal.class, PenjabatHariItu.class})
    @Jawaban("penandatangananPelimpahan")
    PenandatangananPelimpahan penandatanganan(Pertanyaan pertanyaan) {
        PelimpahanPenandatangananIsian isian = pertanyaan.isian(PelimpahanPenandatangananIsian.class);
        return switch (isian.putusan()) {
            case PERBAIKI -> PenandatangananPelimpahan.DIPERBAIKI;
            case BATALKAN -> PenandatangananPelimpahan.DIBATALKAN;
            case TANDATANGANI -> {
                pertanyaan.wajibTanggalSesuai();
                wajibPejabatnya(pertanyaan, isian.tanggal());
                wajibMasihDapat(pertanyaan);
                yield PenandatangananPelimpahan.DITANDATANGANI;
            }
        };
    }

    /** Nobody signs for a day on which another held the office. */
    private void wajibPejabatnya(Pertanyaan pertanyaan, LocalDate tanggal) {
        String kantor = pertanyaan.teks(Variabel.KANTOR_PEMOHON);
        penjabat.wajib(pertanyaan, Kantor.jabatan(Kantor.peranGrup(kantor)).orElseThrow(), Kantor.unitGrup(kantor), tanggal);
    }

    private void wajibMasihDapat(Pertanyaan pertanyaan) {
        Optional<Pelimpahan> yang = pelimpahan.cari(pertanyaan.kasusId());
        if (yang.isPresent()) {
            Pelimpahan rancangan = yang.get();
            syarat.wajibBaru(pertanyaan, rancangan.penerimaId(), rancangan.mulai(), rancangan.akhir(),
                    pelimpahan.lingkup(rancangan.kasusId()));
        } else {
            pertanyaan.wajib(PelimpahanDapatDicabut.class, new PelimpahanDapatDicabut.Fakta(syarat.milikSendiri(pertanyaan,
                    pelimpahan.pencabutan(pertanyaan.kasusId()).orElseThrow().pelimpahanId())));
        }
    }

    /** BKT-PR-01/S4: in force from its first day, or no more from today on; on paper, and told. */
    @TugasModel("koordinasiPelimpahanCatatDelegate")
    void catat(Langkah langkah) {
        PelimpahanPenandatangananIsian isian = langkah.isian(PelimpahanPenandatangananIsian.class);
        String id = langkah.kasusId();
        if (pelimpahan.cari(id).isPresent()) {
            pelimpahan.tandatangani(id, isian.nomor(), isian.tanggal());
            Pelimpahan yang = pelimpahan.ambil(id);
            naskah.pelimpahan(langkah.kasus(), yang);
            kabar.berlaku(langkah.kasus(), yang);
            tindakan(langkah, "Pelimpahan ditandatangani", yang);
        } else {
            pelimpahan.cabut(id, isian.nomor(), isian.tanggal(), langkah.hariIni());
            Pelimpahan yang = pelimpahan.ambil(pelimpahan.pencabutan(id).orElseThrow().pelimpahanId());
            naskah.pencabutan(langkah.kasus(), yang, pelimpahan.pencabutan(id).orElseThrow());
            kabar.berakhir(langkah.kasus(), yang, "dicabut");
            tindakan(langkah, "Pelimpahan dicabut", yang);
        }
    }

    private static void tindakan(Langkah langkah, String apa, Pelimpahan yang) {
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", apa, "keterangan", "Pelimpahan nomor " + yang.nomor() + "."));
    }

    /** BKT-PR-01/G2: which end it is. */
    @TugasModel("koordinasiPelimpahanHasilGerbang")
    @Jawaban("hasilPelimpahan")
    HasilPelimpahan hasil(Pertanyaan pertanyaan) {
        return pelimpahan.cari(pertanyaan.kasusId()).isPresent() ? HasilPelimpahan.DILIMPAHKAN : HasilPelimpahan.DICABUT;
    }

    /** BKT-PR-01: the draft is given up. */
    @TugasModel("koordinasiPelimpahanBatalDelegate")
    void batal(Langkah langkah) {
        pelimpahan.batalkan(langkah.kasusId());
    }
}
