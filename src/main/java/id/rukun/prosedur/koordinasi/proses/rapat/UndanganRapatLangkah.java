package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibanjar.rapat.MediaDisebut;
import id.rukun.hukum.perwalibanjar.umum.TanggalSah;
import id.rukun.hukum.perwalibukittinggi.rapat.BidangRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.rapat.KebijakanDalamRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.rapat.PesertaRapatCukup;
import id.rukun.hukum.perwalibukittinggi.rapat.SumberDayaDalamBidang;
import id.rukun.hukum.perwalibukittinggi.rapat.UnitTerkaitDiundang;
import id.rukun.hukum.perwalibukittinggi.umum.TanggalKoordinasi;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatUndanganIsian;
import id.rukun.prosedur.koordinasi.rapat.AntarAsisten;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}, from the invitation to the hour of the session. */
@Component
class UndanganRapatLangkah {

    /** LINTAS: other Asisten have to agree first; BERJALAN: they are at it. */
    enum BidangRapat { SENDIRI, LINTAS, BERJALAN }

    /** Whether the Asisten coordinate among themselves now. */
    enum HorizontalRapat { DIBUKA, BELUM_TERSEDIA }

    private static final String TIMER = "BKT-T-03";

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final FaktaRapat fakta;
    private final JadwalRapatKoordinasi jadwal;
    private final KabarRapat kabar;
    private final NaskahRapatKoordinasi naskah;
    private final Kantor kantor;
    private final JamRukun jam;
    private final Optional<AntarAsisten> antarAsisten;

    UndanganRapatLangkah(RapatKoordinasiService rapat, DirektoriUnit direktori, FaktaRapat fakta, JadwalRapatKoordinasi jadwal,
            KabarRapat kabar, NaskahRapatKoordinasi naskah, Kantor kantor, JamRukun jam, ObjectProvider<AntarAsisten> antarAsisten) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.fakta = fakta;
        this.jadwal = jadwal;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kantor = kantor;
        this.jam = jam;
        this.antarAsisten = Optional.ofNullable(antarAsisten.getIfAvailable());
    }

    /** S2: who is invited, when and where. */
    @TugasModel(value = "rapatUndanganDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class, PesertaRapatCukup.class, UnitTerkaitDiundang.class,
            KebijakanDalamRapatAsisten.class, SumberDayaDalamBidang.class, MediaDisebut.class, TanggalKoordinasi.class,
            TanggalSah.class})
    void undangan(Langkah langkah) {
        RapatUndanganIsian isian = langkah.isian(RapatUndanganIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        langkah.wajibTanggalSesuai();
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR) {
            langkah.wajib(List.of("tanggal"), TanggalSah.class, new TanggalSah.Fakta("Tanggal rapat", isian.tanggal(), false, null,
                    langkah.hariIni()));
            langkah.wajib(List.of("media"), MediaDisebut.class, new MediaDisebut.Fakta(yang.cara(), isian.media()));
        } else {
            bukittinggi(langkah, yang, isian);
        }
        rapat.undang(langkah.prosesId(), isian);
    }

    private void bukittinggi(Langkah langkah, RapatKoordinasi yang, RapatUndanganIsian isian) {
        langkah.wajib(List.of("tanggal"), TanggalKoordinasi.class, new TanggalKoordinasi.Fakta("Rapat koordinasi", isian.tanggal(),
                isian.mulai(), isian.selesai(), false, langkah.hariIni()));
        langkah.wajib(List.of("undangan"), PesertaRapatCukup.class, new PesertaRapatCukup.Fakta(
                isian.undangan().stream().map(direktori::nama).toList(), direktori.nama(Kantor.unitGrup(yang.pemrakarsa())), false));
        if (yang.sifat() == SifatRapat.KEBIJAKAN) {
            langkah.wajib(List.of("unitTerkait"), UnitTerkaitDiundang.class, fakta.undangan(yang, isian.unitTerkait(), isian.undangan()));
        }
        if (yang.menyangkutKebijakan() && yang.sifat() != SifatRapat.KEBIJAKAN) {
            langkah.wajib(List.of("unitTerkait"), KebijakanDalamRapatAsisten.class,
                    fakta.undangan(yang, isian.unitTerkait(), isian.undangan()));
        }
        if (yang.sifat() == SifatRapat.SUMBER_DAYA && fakta.rapatAsisten(yang)) {
            langkah.wajib(List.of("undangan"), SumberDayaDalamBidang.class, new SumberDayaDalamBidang.Fakta(yang.sifat(),
                    fakta.asisten(yang), fakta.sumberDaya(isian.undangan())));
        }
    }

    /** G1: whether all units and fields of an Asisten's meeting are his, or agreed with whose they are (Pasal 9 angka 4 and 5). */
    @TugasModel(value = "rapatBidangGerbang", aturan = BidangRapatAsisten.class)
    @Jawaban("bidangRapat")
    BidangRapat bidang(Pertanyaan pertanyaan) {
        RapatKoordinasi yang = rapat.rapat(pertanyaan.prosesId());
        boolean asisten = jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI && fakta.rapatAsisten(yang);
        if (!asisten || pertanyaan.tanya(BidangRapatAsisten.class, fakta.bidang(yang, sepakat(yang))).terpenuhi()
                || lain(yang).isEmpty()) {
            return BidangRapat.SENDIRI;
        }
        return antarAsisten.filter(satu -> satu.berjalan(yang)).isPresent() ? BidangRapat.BERJALAN : BidangRapat.LINTAS;
    }

    private List<String> sepakat(RapatKoordinasi yang) {
        return antarAsisten.map(satu -> satu.sepakat(yang)).orElse(List.of()).stream().map(direktori::kodeAsisten).toList();
    }

    /** Ids of the offices of the other Asisten who have not agreed yet. */
    private List<String> lain(RapatKoordinasi yang) {
        return BidangRapatAsisten.asistenLain(fakta.bidang(yang, sepakat(yang))).stream()
                .flatMap(kode -> direktori.asisten(KotaKoordinasi.BUKITTINGGI.tenant(), kode).stream()).toList();
    }

    /** S4: the Asisten coordinate among themselves; where that procedure is not available yet, a finding says so. */
    @TugasModel(value = "rapatHorizontalDelegate", aturan = BidangRapatAsisten.class)
    void horizontal(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        Putusan putusan = langkah.nilai(BidangRapatAsisten.class, fakta.bidang(yang, sepakat(yang)));
        String sebab = putusan.pesan();
        List<String> peserta = Stream.concat(Stream.of(Kantor.unitGrup(yang.pemrakarsa())), lain(yang).stream()).distinct().toList();
        if (antarAsisten.filter(satu -> satu.buka(langkah, yang, peserta, sebab)).isEmpty()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "keterangan", sebab
                    + " Prosedur koordinasi antar-Asisten (koordinasi-horizontal) belum tersedia dalam Rukun; lakukan di luar Rukun dan"
                    + " catat hasilnya dalam notulen."));
        }
    }

    /** S4: whether they are at it now. */
    @TugasModel("rapatHorizontalGerbang")
    @Jawaban("horizontalRapat")
    HorizontalRapat dibuka(Pertanyaan pertanyaan) {
        RapatKoordinasi yang = rapat.rapat(pertanyaan.prosesId());
        return antarAsisten.filter(satu -> satu.berjalan(yang)).isPresent() ? HorizontalRapat.DIBUKA : HorizontalRapat.BELUM_TERSEDIA;
    }

    /** S5: the invitations go out (BKT-M-04, BKT-D-03, BJR-D-02). */
    @TugasModel("rapatKirimUndanganDelegate")
    void kirim(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        List<String> unit = rapat.kehadiran(sidang).stream().map(KehadiranRapat::unitId).toList();
        langkah.tetapkan(RapatKoordinasiProcess.UNIT_DIUNDANG, new ArrayList<>(unit));
        unit.forEach(id -> kabar.kepala(langkah, id, "undangan/" + sidang.ke() + "/" + langkah.isianId() + "/" + id,
                kantor.nama(yang.pemrakarsa()) + " mengundang " + direktori.nama(id) + " menghadiri " + kalimat(yang, sidang)));
        naskah.undangan(langkah.kasus(), yang, sidang, langkah.hariIni());
    }

    /** T-03: the invited are reminded, once for each day that is set for it. */
    @TugasModel("rapatIngatkanDelegate")
    void ingatkan(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        if (jadwal.saat(sidang).isAfter(jam.instant())) {
            rapat.kehadiran(sidang).forEach(satu -> kabar.waktunya(langkah, new Pemicu(TIMER, jadwal.parameterAwal(yang), jam.instant(),
                    sidang.tanggal()), kantor.kepala(satu.unitId()), String.join("/", "ingat", String.valueOf(sidang.ke()),
                    langkah.hariIni().toString(), satu.unitId()), "Diingatkan: " + kalimat(yang, sidang)));
        }
    }

    private String kalimat(RapatKoordinasi yang, SidangRapat sidang) {
        return yang.sifat().sebutan() + " “" + yang.perihal() + "”, " + Kalender.tulis(sidang.tanggal()) + " pukul "
                + Kalender.tulis(sidang.mulai()) + " di " + sidang.tempat() + (sidang.media() == null ? "" : " melalui " + sidang.media())
                + ".";
    }
}
