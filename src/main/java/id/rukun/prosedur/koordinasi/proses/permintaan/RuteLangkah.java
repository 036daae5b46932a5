package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.dprd.KoordinasiDprdOlehWaliKota;
import id.rukun.hukum.perwalibanjar.permintaan.AsistenDiberiTahu;
import id.rukun.hukum.perwalibanjar.permintaan.CabangMenurutPihak;
import id.rukun.hukum.perwalibukittinggi.permintaan.AsistenMenurutPembidangan;
import id.rukun.hukum.perwalibukittinggi.permintaan.FungsiDikoordinasikan;
import id.rukun.hukum.perwalibukittinggi.permintaan.PejabatKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.PerumusanKebijakanAsistenDua;
import id.rukun.hukum.perwalibukittinggi.permintaan.TanpaAsistenKeSekda;
import id.rukun.hukum.perwalibukittinggi.permintaan.TugasJabatanKosong;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.prosedur.koordinasi.PenentuRute;
import id.rukun.prosedur.koordinasi.RuteKoordinasi;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}, S5: whom the tables of the regulation name, and who accepts. */
@Component
class RuteLangkah {

    private final KoordinasiService koordinasi;
    private final RutePerkara perkara;
    private final DirektoriUnit direktori;
    private final Pembidangan pembidangan;
    private final JabatanService jabatan;
    private final KabarKoordinasi kabar;
    private final RuteBanjar banjar;

    RuteLangkah(KoordinasiService koordinasi, RutePerkara perkara, DirektoriUnit direktori, Pembidangan pembidangan,
            JabatanService jabatan, KabarKoordinasi kabar, RuteBanjar banjar) {
        this.koordinasi = koordinasi;
        this.perkara = perkara;
        this.direktori = direktori;
        this.pembidangan = pembidangan;
        this.jabatan = jabatan;
        this.kabar = kabar;
        this.banjar = banjar;
    }

    /** What the table of units answers for one of them (BKT-DT-03, BJR-DT-03); for one in no list, what was determined of it. */
    @TugasModel("koordinasiCatatBarisUnitDelegate")
    void barisUnit(Langkah langkah) {
        Map<String, String> baris = new HashMap<>();
        baris.put("asisten", langkah.teks(PermintaanKoordinasiProcess.ASISTEN));
        baris.put("butir", langkah.teks(PermintaanKoordinasiProcess.BUTIR));
        baris.put("peringatan", langkah.teks(PermintaanKoordinasiProcess.PERINGATAN));
        baris.put("asistenBidang", langkah.teks(PermintaanKoordinasiProcess.ASISTEN_BIDANG));
        String unitId = langkah.teks(PermintaanKoordinasiProcess.UNIT);
        koordinasi.unitMenurutTabel(langkah.kasusId(), unitId, langkah.teks(PermintaanKoordinasiProcess.ASISTEN) != null ? baris
                : pembidangan.unit(koordinasi.koordinasi(langkah.kasusId()).tenant(), direktori.unit(unitId)));
    }

    /** What the table of fields answers for one of them (BKT-DT-04). */
    @TugasModel("koordinasiCatatBarisBidangDelegate")
    void barisBidang(Langkah langkah) {
        koordinasi.bidangMenurutTabel(langkah.kasusId(), langkah.teks(PermintaanKoordinasiProcess.BIDANG),
                langkah.teks(PermintaanKoordinasiProcess.ASISTEN));
    }

    /** BKT-PR-02/S3, BJR-PR-01/S3: whom the lists name, and whom they tell of it (BKT-M-03). */
    @TugasModel(value = "koordinasiTetapkanRuteDelegate", aturan = {AsistenMenurutPembidangan.class, TanpaAsistenKeSekda.class,
            PerumusanKebijakanAsistenDua.class, TugasJabatanKosong.class, CabangMenurutPihak.class, KoordinasiDprdOlehWaliKota.class,
            AsistenDiberiTahu.class})
    void rute(Langkah langkah) {
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        if (satu.kota().menurutPembidangan()) {
            bukittinggi(langkah, satu);
        } else {
            banjar.tetapkan(langkah, satu);
        }
    }

    private void bukittinggi(Langkah langkah, Koordinasi satu) {
        RuteFakta fakta = perkara.fakta(langkah.kasusId());
        langkah.tanya(AsistenMenurutPembidangan.class, fakta);
        RuteAsisten menurutDaftar = RuteAsisten.dari(fakta);
        boolean tanpaAsisten = menurutDaftar.jalur() == RuteAsisten.JalurAsisten.SEKDA;
        if (tanpaAsisten) {
            langkah.tanya(TanpaAsistenKeSekda.class, fakta);
        }
        boolean kebijakan = kebijakanAsistenDua(langkah, satu, menurutDaftar.utama());
        Optional<String> utama = Optional.ofNullable(menurutDaftar.utama()).flatMap(kode -> direktori.asisten(satu.tenant(), kode));
        boolean kosong = utama.filter(id -> kosong(langkah, id)).isPresent();
        RuteKoordinasi rute = PenentuRute.rute(menurutDaftar, satu, utama.orElse(null), kebijakan || kosong);
        koordinasi.rutekan(langkah.kasusId(), rute, utama.orElse(null),
                menurutDaftar.pendamping().stream().flatMap(kode -> direktori.asisten(satu.tenant(), kode).stream()).toList());
        langkah.tetapkan(PermintaanKoordinasiProcess.ASISTEN_ID, utama.orElse(null));
        kabari(langkah, satu, rute, menurutDaftar);
    }

    /** Whether the Sekda takes it instead of Asisten II; otherwise he is told (BKT-A-04). */
    private boolean kebijakanAsistenDua(Langkah langkah, Koordinasi satu, String utama) {
        Putusan putusan = langkah.nilai(PerumusanKebijakanAsistenDua.class,
                new PerumusanKebijakanAsistenDua.Fakta(FungsiDikoordinasikan.valueOf(satu.fungsi().name()), utama));
        if (putusan.terpenuhi()) {
            return false;
        }
        langkah.catat(putusan);
        kabar.sekda(langkah, "kebijakan", putusan.pesan());
        return putusan.akibat() == Akibat.ALIH;
    }

    private boolean kosong(Langkah langkah, String asistenId) {
        boolean terisi = jabatan.dijabat(Jabatan.ASISTEN, asistenId, langkah.hariIni());
        if (!terisi) {
            langkah.tanya(TugasJabatanKosong.class,
                    new TugasJabatanKosong.Fakta(PejabatKoordinasi.ASISTEN, direktori.nama(asistenId), false));
        }
        return !terisi;
    }

    private void kabari(Langkah langkah, Koordinasi satu, RuteKoordinasi rute, RuteAsisten menurutDaftar) {
        String perkara = "\"" + satu.perihal() + "\" dari " + direktori.nama(satu.unitPemohon());
        for (KoordinasiAsisten asisten : koordinasi.asisten(langkah.kasusId())) {
            kabar.kepala(langkah, asisten.asistenId(), "dirutekan", switch (asisten.peran()) {
                case UTAMA -> "koordinasi " + perkara + utama(rute, asisten.asistenId().equals(satu.unitPemohon()), menurutDaftar);
                case PENDAMPING -> "koordinasi " + perkara + " menyangkut pula bidang Anda (Pasal 9 angka 4, Pasal 11, dan Pasal 12).";
            });
        }
        Optional.ofNullable(menurutDaftar.tembusan()).flatMap(kode -> direktori.asisten(satu.tenant(), kode)).ifPresent(id ->
                kabar.kepala(langkah, id, "tembusan", "tembusan koordinasi " + perkara + ": bidang unitnya disebut Pasal 11 pada Anda."));
    }

    /** What the leading Asisten is told: it comes to him, or his field is concerned and another one has it. */
    private static String utama(RuteKoordinasi rute, boolean dimintanya, RuteAsisten menurutDaftar) {
        if (rute == RuteKoordinasi.ASISTEN) {
            return " disalurkan kepada Anda (" + (menurutDaftar.jalur() == RuteAsisten.JalurAsisten.MENURUT_BIDANG ? "Pasal 11"
                    : "Pasal 12") + ").";
        }
        if (rute == RuteKoordinasi.SEKDA) {
            return " menyangkut bidang Anda dan ada pada Sekretaris Daerah.";
        }
        return dimintanya ? " Anda tangani sendiri." : " menyangkut bidang Anda dan ditangani pemohonnya sendiri.";
    }

    /** G2: who accepts. */
    @TugasModel("koordinasiRuteGerbang")
    @Jawaban("ruteKoordinasi")
    RuteKoordinasi ruteGerbang(Pertanyaan pertanyaan) {
        return koordinasi.koordinasi(pertanyaan.kasusId()).rute();
    }
}
