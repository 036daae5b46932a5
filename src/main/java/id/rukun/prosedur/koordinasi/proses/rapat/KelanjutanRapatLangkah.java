package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.Penolakan;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.perwalibanjar.permintaan.JenisPihak;
import id.rukun.hukum.perwalibanjar.rapat.DuaPihakHadir;
import id.rukun.hukum.perwalibukittinggi.rapat.LanjutTanpaUnit;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapat;
import id.rukun.hukum.perwalibukittinggi.rapat.PesertaRapatCukup;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.Kesalahan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.formulir.rapat.PimpinanRapat;
import id.rukun.prosedur.koordinasi.formulir.rapat.PutusanKelanjutan;
import id.rukun.prosedur.koordinasi.formulir.rapat.PutusanPemimpin;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKelanjutanIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatPutusanPimpinanIsian;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}: too few came; the office that calls it, or the leadership, says how it goes on. */
@Component
class KelanjutanRapatLangkah {

    enum KelanjutanRapat { DIJADWALKAN_ULANG, TANPA_HASIL, MINTA_PUTUSAN }

    enum PutusanPimpinan { LANJUT_TANPA_UNIT, DIJADWALKAN_ULANG, TANPA_HASIL }

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final FaktaRapat fakta;
    private final JadwalRapatKoordinasi jadwal;
    private final KabarRapat kabar;
    private final Kantor kantor;
    private final PilihanRapat pilihan;
    private final PihakBanjar pihak;

    KelanjutanRapatLangkah(RapatKoordinasiService rapat, DirektoriUnit direktori, FaktaRapat fakta, JadwalRapatKoordinasi jadwal,
            KabarRapat kabar, Kantor kantor, PilihanRapat pilihan, PihakBanjar pihak) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.fakta = fakta;
        this.jadwal = jadwal;
        this.kabar = kabar;
        this.kantor = kantor;
        this.pilihan = pilihan;
        this.pihak = pihak;
    }

    /** S8: units are asked for a written opinion; whether the leadership may be asked follows from the sessions held. */
    @TugasModel(value = "koordinasiRapatKelanjutanDelegate", aturan = {AlasanCukup.class, LanjutTanpaUnit.class, PilihanDikenal.class})
    void kelanjutan(Langkah langkah) {
        RapatKelanjutanIsian isian = langkah.beralasan(RapatKelanjutanIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        pilihan.pendapat(langkah, isian.pendapat(), rapat.kehadiran(sidang));
        if (isian.putusan() == PutusanKelanjutan.MINTA_PUTUSAN) {
            mintaPutusan(langkah, yang, isian);
        }
        rapat.mintaPendapat(sidang, isian.pendapat());
        isian.pendapat().forEach(id -> kabar.kepala(langkah, id, "pendapat/" + sidang.ke() + "/" + id, direktori.nama(id)
                + " tidak hadir dalam " + yang.sifat().sebutan() + " “" + yang.perihal() + "” dan diminta menyampaikan pendapat tertulis."));
        if (isian.putusan() == PutusanKelanjutan.TANPA_HASIL) {
            rapat.akhiriTanpaHasil(yang.prosesId(), isian.alasan());
        }
    }

    private void mintaPutusan(Langkah langkah, RapatKoordinasi yang, RapatKelanjutanIsian isian) {
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR || fakta.tidakHadir(yang).isEmpty()) {
            throw Penolakan.karena(new IsianDitolakException(List.of(new Kesalahan("putusan", "Putusan pimpinan hanya diminta bila"
                    + " suatu rapat kebijakan di Bukittinggi kekurangan Perangkat Daerah atau Instansi Vertikal yang terkait. Jadwalkan ulang,"
                    + " atau akhiri tanpa hasil."))));
        }
        boolean sekda = isian.pimpinan() == PimpinanRapat.SEKDA;
        if (kantor.grup((sekda ? Jabatan.SEKDA : Jabatan.WALI_KOTA).peran(), yang.unitId()).equals(yang.pemrakarsa())) {
            throw Penolakan.karena(new IsianDitolakException(List.of(new Kesalahan("pimpinan", "Yang memprakarsai rapat tidak dimintai"
                    + " putusan tentang rapatnya sendiri (kebijakan Rukun). Minta pimpinan yang lain, jadwalkan ulang, atau akhiri tanpa hasil."))));
        }
        Putusan dapat = langkah.nilai(LanjutTanpaUnit.class, new LanjutTanpaUnit.Fakta(
                sekda ? PemrakarsaRapat.SEKRETARIS_DAERAH : PemrakarsaRapat.WALIKOTA, isian.pimpinan().sebutan(), isian.alasan(),
                fakta.tanpaUnit(yang, isian.pendapat())));
        // It is only asked for here: that the result was taken stands in the dossier once the leadership has said so.
        if (!dapat.terpenuhi() && dapat.akibat() != Akibat.TEMUAN) {
            throw Penolakan.pada(List.of("putusan"), Penolakan.karena(dapat));
        }
        langkah.tetapkan(RapatKoordinasiProcess.PERAN_PEMUTUS, (sekda ? Jabatan.SEKDA : Jabatan.WALI_KOTA).peran());
    }

    /** S8, S9: it ends without result; the invited are told, and in Banjar it is a finding for a Perangkat Daerah that did not come (BJR-R-15). */
    @TugasModel(value = "koordinasiRapatTanpaHasilDelegate", aturan = DuaPihakHadir.class)
    void tanpaHasil(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        List<KehadiranRapat> semua = rapat.kehadiran(rapat.terakhir(yang.prosesId()).orElseThrow());
        semua.forEach(satu -> kabar.kepala(langkah, satu.unitId(), "tanpa-hasil/" + satu.unitId(), "Rapat “" + yang.perihal()
                + "” berakhir tanpa hasil: " + yang.sebabTanpaHasil()));
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR) {
            semua.stream().filter(satu -> !satu.hadir()).map(KehadiranRapat::unitId)
                    .filter(id -> pihak.adalah(id, JenisPihak.PD)).forEach(id -> langkah.tulis(JenisEntri.TEMUAN,
                    Map.of("temuan", KutipanAturan.id(DuaPihakHadir.class).replace('-', '_'), "keterangan", direktori.nama(id)
                            + " tidak hadir; pertemuan “" + yang.perihal() + "” berakhir tanpa hasil.")));
        }
    }

    /** G4: as the office that calls it has answered. */
    @TugasModel("koordinasiRapatKelanjutanGerbang")
    @Jawaban("kelanjutanRapat")
    KelanjutanRapat lanjut(Pertanyaan pertanyaan) {
        return switch (pertanyaan.isian(RapatKelanjutanIsian.class).putusan()) {
            case JADWAL_ULANG -> KelanjutanRapat.DIJADWALKAN_ULANG;
            case TANPA_HASIL -> KelanjutanRapat.TANPA_HASIL;
            case MINTA_PUTUSAN -> KelanjutanRapat.MINTA_PUTUSAN;
        };
    }

    /** S9: what the leadership answers; going on without a unit is a finding for it (BKT-R-74), and takes two others all the same. */
    @TugasModel(value = "koordinasiRapatPutusanDelegate", aturan = {AlasanCukup.class, LanjutTanpaUnit.class, PesertaRapatCukup.class})
    void putusan(Langkah langkah) {
        RapatPutusanPimpinanIsian isian = langkah.beralasan(RapatPutusanPimpinanIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        if (isian.putusan() == PutusanPemimpin.LANJUT_TANPA_UNIT) {
            langkah.wajib(List.of("putusan"), PesertaRapatCukup.class, fakta.peserta(yang));
            String peran = langkah.teks(RapatKoordinasiProcess.PERAN_PEMUTUS);
            KehadiranRapatLangkah.temuan(langkah, langkah.wajib(List.of("putusan"), LanjutTanpaUnit.class, new LanjutTanpaUnit.Fakta(
                    fakta.pemrakarsa(kantor.grup(peran, yang.unitId())), kantor.nama(kantor.grup(peran, yang.unitId())), isian.alasan(),
                    fakta.tanpaUnit(yang, List.of()))));
        }
        rapat.putuskan(yang.prosesId(), isian.putusan().name(), isian.alasan());
        if (isian.putusan() == PutusanPemimpin.TANPA_HASIL) {
            rapat.akhiriTanpaHasil(yang.prosesId(), isian.alasan());
        }
    }

    /** G5: as the leadership has answered. */
    @TugasModel("koordinasiRapatPutusanGerbang")
    @Jawaban("putusanPimpinan")
    PutusanPimpinan diputus(Pertanyaan pertanyaan) {
        return switch (pertanyaan.isian(RapatPutusanPimpinanIsian.class).putusan()) {
            case LANJUT_TANPA_UNIT -> PutusanPimpinan.LANJUT_TANPA_UNIT;
            case JADWAL_ULANG -> PutusanPimpinan.DIJADWALKAN_ULANG;
            case TANPA_HASIL -> PutusanPimpinan.TANPA_HASIL;
        };
    }
}
