package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pengurus.KembaliSesudahMulai;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pelaksanatugas.Berhalangan;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import id.rukun.prosedur.pelaksanatugas.formulir.HasilKembali;
import id.rukun.prosedur.pelaksanatugas.formulir.KembaliIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code pelaksana-tugas-ketua}, from the absence to the return, the end of the post, or the ground that six months give. */
@Component
class KembaliLangkah {

    private final BerhalanganService berhalangan;
    private final KabarBerhalangan kabar;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    KembaliLangkah(BerhalanganService berhalangan, KabarBerhalangan kabar, JabatanService jabatan, WilayahService wilayah) {
        this.berhalangan = berhalangan;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** TM-08, or an absence for good: the ground of Pasal 35 ayat (2) huruf d is there; what comes of it is decided elsewhere. */
    @TugasModel(value = "pelaksanatugasDasarDelegate", aturan = DasarBerhalangan.class)
    void dasar(Langkah langkah) {
        if (langkah.teks(PelaksanaTugasProcess.DASAR_DICATAT) != null) {
            return;
        }
        Berhalangan yang = berhalangan.ambil(langkah.kasusId());
        Putusan putusan = langkah.tanya(DasarBerhalangan.class,
                new DasarBerhalangan.Fakta(yang.tetap(), yang.mulai(), langkah.hariIni()));
        if (putusan.terpenuhi()) {
            PemegangJabatan siapa = berhalangan.posisi(yang);
            boolean rt = wilayah.unit(yang.unitId()).jenis() == JenisUnit.RT;
            String kalimat = "Dasar penonaktifan " + jabatan.sebutan(siapa) + " tersedia: " + putusan.pesan() + " (" + putusan.dasar()
                    + "). Yang dapat ditempuh: penonaktifan melalui musyawarah atau oleh Lurah " + (rt ? "(P-30, P-31)" : "(P-32, P-33)")
                    + (siapa.jabatan().ketua() ? ", sesudahnya penggantian Ketua (P-34)." : ", sesudahnya penggantian pengurus (P-35).");
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DASAR_PENONAKTIFAN_TERSEDIA", "unit", yang.unitId(), "keterangan", kalimat));
            langkah.tetapkan(PelaksanaTugasProcess.DASAR_DICATAT, putusan.aturan());
            kabar.dasar(langkah, yang, kalimat);
        }
    }

    /** P-36/S3: whether he is on duty again. */
    @TugasModel(value = "pelaksanatugasKembaliGerbang",
            aturan = {KembaliSesudahMulai.class, BukanMasaDepan.class, UrutanTanggal.class})
    @Jawaban("hasilKembali")
    HasilKembali kembali(Pertanyaan pertanyaan) {
        KembaliIsian isian = pertanyaan.isian(KembaliIsian.class);
        LocalDate mulai = berhalangan.ambil(pertanyaan.kasusId()).mulai();
        boolean sudah = isian.hasil() == HasilKembali.KEMBALI;
        pertanyaan.wajib(List.of(sudah ? "kembali" : "perkiraan"), KembaliSesudahMulai.class,
                new KembaliSesudahMulai.Fakta(mulai, sudah ? isian.kembali() : isian.perkiraan()));
        pertanyaan.wajibTanggalSesuai();
        return isian.hasil();
    }

    /** He is expected on another day. */
    @TugasModel("pelaksanatugasPerkirakanDelegate")
    void perkirakan(Langkah langkah) {
        berhalangan.perkirakan(langkah.kasusId(), langkah.isian(KembaliIsian.class).perkiraan());
    }

    /** P-36/S3: from that day on the post is exercised by its holder again. */
    @TugasModel("pelaksanatugasCatatKembaliDelegate")
    void catatKembali(Langkah langkah) {
        LocalDate hari = langkah.isian(KembaliIsian.class).kembali();
        berhalangan.kembali(langkah.kasusId(), hari);
        String kalimat = jabatan.sebutan(berhalangan.posisi(berhalangan.ambil(langkah.kasusId()))) + " bertugas lagi sejak "
                + Kalender.tulis(hari) + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Kembali bertugas", "keterangan", kalimat));
        kabar.kembali(langkah, berhalangan.ambil(langkah.kasusId()), kalimat);
    }

    /** The post is over, and the absence with it. */
    @TugasModel("pelaksanatugasJabatanBerakhirDelegate")
    void jabatanBerakhir(Langkah langkah) {
        Berhalangan yang = berhalangan.ambil(langkah.kasusId());
        PemegangJabatan siapa = berhalangan.posisi(yang);
        LocalDate berlaku = siapa.sampai() == null ? langkah.hariIni() : siapa.sampai().plusDays(1);
        berhalangan.akhiri(langkah.kasusId(), berlaku);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Ketidakhadiran berakhir bersama jabatannya", "keterangan",
                jabatan.sebutan(siapa) + ": jabatannya berakhir " + Kalender.tulis(berlaku.minusDays(1)) + "."));
    }
}
