package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.pelimpahan.PelimpahanDapatDicabut;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.AsistenTidakMelimpahkan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.LingkupDalamPembidangan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.ObjekPelimpahan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.ObjekSesuaiRantai;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PasanganPelimpahan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PejabatPelimpahan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PelimpahanBaru;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PelimpahanFakta;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PertimbanganDisebut;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.PertimbanganPelimpahan;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.SebagianKewenangan;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PelimpahanRancanganIsian;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.TindakanPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.Pelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Perwali Bukittinggi 65/2014 asks of a delegation (BKT-R-01 to BKT-R-07). */
@Component
class SyaratPelimpahan {

    private final PelimpahanService pelimpahan;
    private final LingkupDipilih lingkup;
    private final DirektoriUnit direktori;

    SyaratPelimpahan(PelimpahanService pelimpahan, LingkupDipilih lingkup, DirektoriUnit direktori) {
        this.pelimpahan = pelimpahan;
        this.lingkup = lingkup;
        this.direktori = direktori;
    }

    /** Demands all of a draft; returns its scope. */
    List<ButirPelimpahan> wajib(Pertanyaan langkah, PelimpahanRancanganIsian isian) {
        String tenant = langkah.kasus().tenant();
        PejabatPelimpahan pemberi = pemberi(langkah);
        PejabatPelimpahan penerima = penerima(isian.penerima(), tenant);
        PelimpahanFakta rancangan = new PelimpahanFakta(pemberi, penerima, ObjekPelimpahan.valueOf(isian.objek().name()),
                isian.pertimbangan().stream().map(satu -> PertimbanganPelimpahan.valueOf(satu.name())).toList());
        langkah.wajib(AsistenTidakMelimpahkan.class, new AsistenTidakMelimpahkan.Fakta(pemberi, direktori.nama(langkah.unitId())));
        langkah.wajib(List.of("penerima"), PasanganPelimpahan.class, rancangan);
        langkah.wajib(List.of("objek"), ObjekSesuaiRantai.class, rancangan);
        langkah.wajib(List.of("pertimbangan"), PertimbanganDisebut.class, rancangan);
        List<String> asing = lingkup.tidakDikenal(isian, tenant, langkah.unitId());
        langkah.wajib(List.of("unit", "bidang"), UnitKerjaTerdaftar.class, new UnitKerjaTerdaftar.Fakta(isian.penerima(), asing));
        List<ButirPelimpahan> butir = lingkup.butir(isian, langkah.unitId());
        wajibLingkup(langkah, isian, butir, penerima == PejabatPelimpahan.ASISTEN ? direktori.kodeAsisten(isian.penerima()) : null);
        return butir;
    }

    private void wajibLingkup(Pertanyaan langkah, PelimpahanRancanganIsian isian, List<ButirPelimpahan> butir, String asisten) {
        String tenant = langkah.kasus().tenant();
        List<String> kolom = List.of("unit", "bidang", "urusan");
        langkah.wajib(kolom, SebagianKewenangan.class, new SebagianKewenangan.Fakta(butir.stream().map(SyaratPelimpahan::sebutan).toList(),
                lingkup.tetap(butir, tenant, langkah.unitId())));
        langkah.wajib(List.of("unit", "bidang"), LingkupDalamPembidangan.class,
                new LingkupDalamPembidangan.Fakta(asisten, lingkup.menurutDaftar(butir, tenant)));
        wajibBaru(langkah, isian.penerima(), isian.mulai(), isian.akhir(), butir);
    }

    /** BKT-R-07, also on the day on which it is signed. */
    void wajibBaru(Pertanyaan langkah, String penerima, LocalDate mulai, LocalDate akhir, List<ButirPelimpahan> butir) {
        String sama = pelimpahan.sama(langkah.kasusId(), langkah.teks(Variabel.KANTOR_PEMOHON), penerima, butir).map(Pelimpahan::nomor)
                .orElse(null);
        langkah.wajib(List.of("mulai", "akhir"), PelimpahanBaru.class, new PelimpahanBaru.Fakta(mulai, akhir, langkah.hariIni(), sama));
    }

    /** RUKUN-POL-159, RUKUN-POL-07: it is the office's own, and the reason is told. */
    void wajibDapatDicabut(Pertanyaan langkah, PelimpahanRancanganIsian isian) {
        langkah.wajib(List.of("alasan"), AlasanCukup.class, new AlasanCukup.Fakta(isian.alasan()));
        langkah.wajib(List.of("pelimpahan"), PelimpahanDapatDicabut.class, new PelimpahanDapatDicabut.Fakta(
                isian.tindakan() == TindakanPelimpahan.CABUT && milikSendiri(langkah, isian.pelimpahan())));
    }

    boolean milikSendiri(Pertanyaan langkah, String pelimpahanId) {
        return pelimpahan.milik(langkah.teks(Variabel.KANTOR_PEMOHON)).stream().anyMatch(satu -> satu.kasusId().equals(pelimpahanId));
    }

    /** As a sentence names it, whatever it ends with. */
    private static String sebutan(ButirPelimpahan butir) {
        return butir.uraian().replaceFirst("[\\s.,;:!?]+$", "");
    }

    private static PejabatPelimpahan pemberi(Pertanyaan langkah) {
        String peran = Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON));
        if (peran.equals(Jabatan.WAKIL_WALI_KOTA.peran())) {
            return PejabatPelimpahan.WAKIL_WALIKOTA;
        }
        return peran.equals(Jabatan.SEKDA.peran()) ? PejabatPelimpahan.SEKRETARIS_DAERAH
                : peran.equals(Jabatan.ASISTEN.peran()) ? PejabatPelimpahan.ASISTEN : PejabatPelimpahan.LAINNYA;
    }

    private PejabatPelimpahan penerima(String unitId, String tenant) {
        JenisUnitKerja jenis = direktori.cari(unitId, tenant).map(satu -> satu.jenis()).orElse(null);
        return jenis == JenisUnitKerja.SETDA ? PejabatPelimpahan.SEKRETARIS_DAERAH
                : jenis == JenisUnitKerja.ASISTEN ? PejabatPelimpahan.ASISTEN : PejabatPelimpahan.LAINNYA;
    }
}
