package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.DalamWilayah;
import id.rukun.hukum.kebijakan.pencatatan.HariSesuaiRegister;
import id.rukun.hukum.kebijakan.pencatatan.KartuSatuRt;
import id.rukun.hukum.kebijakan.pencatatan.MenungguPenataan;
import id.rukun.hukum.kebijakan.pencatatan.NomorKependudukanUnik;
import id.rukun.hukum.kebijakan.pencatatan.PendudukWilayahSendiri;
import id.rukun.hukum.kebijakan.pencatatan.SatuKepalaSatuKartu;
import id.rukun.hukum.kebijakan.tindakan.AdaPerubahan;
import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk.KartuTercatatDi;
import id.rukun.penduduk.catat.PembacaPenduduk.MasaPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.BarisAnggota;
import id.rukun.prosedur.pencatatan.formulir.penduduk.JenisPencatatanPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PilihanKartu;
import id.rukun.prosedur.pencatatan.penduduk.RencanaPenduduk;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a change of the register of residents must fulfil; asked when it is asked for, and again when it is carried out. The import
 * of the same facts asks the same of whole files ({@code id.rukun.penduduk.impor}).
 */
@Component
class SyaratPenduduk {

    private static final List<String> PENDUDUK = List.of("penduduk");

    private final RencanaPenduduk rencana;
    private final PembacaPenduduk pembaca;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    SyaratPenduduk(RencanaPenduduk rencana, PembacaPenduduk pembaca, PendudukService penduduk, WilayahService wilayah) {
        this.rencana = rencana;
        this.pembaca = pembaca;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** Demands all of it; the first that fails is told at its field. */
    void wajib(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        dikenal(langkah, isian, siapa);
        tempat(langkah, isian);
        siapa.ifPresent(k -> langkah.wajib(PENDUDUK, AdaPerubahan.class, new AdaPerubahan.Fakta(rencana.banyaknya(isian, k))));
        hari(langkah, isian, siapa);
        nomor(langkah, isian, siapa);
        siapa.ifPresent(k -> kartunya(langkah, isian, k));
        siapa.ifPresent(k -> hariSerumah(langkah, isian, k));
        kartuTujuan(langkah, isian, siapa);
        anggota(langkah, isian, siapa);
        penataan(langkah, isian, siapa);
    }

    private void dikenal(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        if (isian.jenis() == JenisPencatatanPenduduk.PENDUDUK_BARU) {
            return;
        }
        boolean dicari = isian.jenis() == JenisPencatatanPenduduk.PINDAH_DATANG;
        String rt = siapa.map(KeadaanPenduduk::rtId).orElse(null);
        boolean disini = rt != null && wilayah.mencakup(langkah.unitId(), rt);
        boolean lain = rt != null && !wilayah.unit(rt).tenant().equals(langkah.kasus().tenant());
        langkah.wajib(dicari ? List.of("nama", "nik") : PENDUDUK, PendudukWilayahSendiri.class, new PendudukWilayahSendiri.Fakta(
                wilayah.nama(langkah.unitId()), dicari, siapa.isPresent(), disini, lain));
    }

    private void tempat(Pertanyaan langkah, PencatatanPendudukIsian isian) {
        if (isian.bertempat()) {
            boolean disini = wilayah.cari(isian.rt()).filter(u -> u.jenis() == JenisUnit.RT && u.aktifPada(langkah.hariIni()))
                    .filter(u -> wilayah.mencakup(langkah.unitId(), u.id())).isPresent();
            langkah.wajib(List.of("rt"), DalamWilayah.class, new DalamWilayah.Fakta(disini ? wilayah.nama(isian.rt()) : "RT yang dipilih", disini));
        }
    }

    private void hari(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        if (isian.jenis() == JenisPencatatanPenduduk.PEMBETULAN) {
            siapa.ifPresent(k -> hariLahir(langkah, isian, k));
            return;
        }
        boolean meninggal = isian.jenis() == JenisPencatatanPenduduk.MENINGGAL;
        langkah.wajib(List.of("berlaku"), HariSesuaiRegister.class, new HariSesuaiRegister.Fakta(isian.jenis().sebutan(), isian.berlaku(),
                siapa.map(k -> k.orang().tanggalLahir()).orElseGet(isian::tanggalLahir),
                siapa.filter(k -> !meninggal).map(KeadaanPenduduk::sejakTerakhir).orElse(null),
                siapa.map(k -> k.orang().tanggalMeninggal()).orElse(null)));
    }

    /** Nobody was born after what is recorded of him began. */
    private void hariLahir(Pertanyaan langkah, PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        if (isian.tanggalLahirBenar() != null) {
            pembaca.masa(siapa.orang().id()).stream().map(MasaPenduduk::mulai).min(LocalDate::compareTo).ifPresent(pertama ->
                    langkah.wajib(List.of("tanggalLahirBenar"), HariSesuaiRegister.class, new HariSesuaiRegister.Fakta(
                            "Tempat tinggal atau kartu yang tercatat sejak", pertama, isian.tanggalLahirBenar(), null, null)));
        }
    }

    /** Whoever moves with the head of his card is asked as he is. */
    private void hariSerumah(Pertanyaan langkah, PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        if (dibawa(isian)) {
            siapa.serumah().forEach(a -> pembaca.keadaan(a.id()).ifPresent(k -> hariAnggota(langkah, isian, k)));
        }
    }

    private static void hariAnggota(Pertanyaan langkah, PencatatanPendudukIsian isian, KeadaanPenduduk orang) {
        langkah.wajib(List.of("berlaku"), HariSesuaiRegister.class, new HariSesuaiRegister.Fakta(isian.jenis().sebutan() + " (juga "
                + orang.orang().nama() + ")", isian.berlaku(), orang.orang().tanggalLahir(), orang.sejakTerakhir(),
                orang.orang().tanggalMeninggal()));
    }

    /** Nobody comes onto a card, or heads it, before it lies where it does. */
    private static void hariKartu(Pertanyaan langkah, PencatatanPendudukIsian isian, LocalDate lahir, KartuTercatatDi kartu) {
        langkah.wajib(List.of("berlaku"), HariSesuaiRegister.class, new HariSesuaiRegister.Fakta(isian.jenis().sebutan()
                + " pada Kartu Keluarga " + Samaran.dari(kartu.kartu().nomor()), isian.berlaku(), lahir, kartu.sejak(), null));
    }

    private static boolean dibawa(PencatatanPendudukIsian isian) {
        return isian.bertempat() && isian.kartu() == PilihanKartu.SEKELUARGA || Boolean.TRUE.equals(isian.sekeluarga());
    }

    private void nomor(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        boolean baru = isian.jenis() == JenisPencatatanPenduduk.PENDUDUK_BARU;
        String nik = baru ? isian.nik() : isian.nikBenar();
        if (nik != null) {
            String sendiri = siapa.map(k -> k.orang().id()).orElse("");
            langkah.wajib(List.of(baru ? "nik" : "nikBenar"), NomorKependudukanUnik.class, new NomorKependudukanUnik.Fakta("NIK",
                    Samaran.dari(nik), penduduk.denganNik(nik).filter(p -> !p.id().equals(sendiri)).isPresent()));
        }
        if (isian.nomorKkBenar() != null) {
            siapa.ifPresent(k -> kartuDisini(langkah, k, "nomorKkBenar"));
            String sendiri = siapa.filter(k -> k.kartu() != null).map(k -> k.kartu().id()).orElse("");
            nomorKk(langkah, "nomorKkBenar", isian.nomorKkBenar(),
                    pembaca.kartu(isian.nomorKkBenar()).filter(k -> !k.kartu().id().equals(sendiri)).isPresent());
            siapa.ifPresent(k -> langkah.wajib(List.of("nomorKkBenar"), SatuKepalaSatuKartu.class,
                    new SatuKepalaSatuKartu.Fakta(k.orang().nama(), 0, true, k.kartu() != null)));
        }
        if (isian.bertempat() && isian.kartu() == PilihanKartu.KARTU_BARU || isian.jenis() == JenisPencatatanPenduduk.KK_BARU) {
            nomorKk(langkah, "nomorKk", isian.nomorKk(), pembaca.kartu(isian.nomorKk()).filter(k -> k.rtId() != null).isPresent());
        }
    }

    private static void nomorKk(Pertanyaan langkah, String kolom, String nomor, boolean milikLain) {
        langkah.wajib(List.of(kolom), NomorKependudukanUnik.class,
                new NomorKependudukanUnik.Fakta("NOMOR_KK", Samaran.dari(nomor), milikLain));
    }

    /** What becomes of the card on which he is. */
    private void kartunya(Pertanyaan langkah, PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        boolean dibawa = dibawa(isian);
        boolean tetap = isian.bertempat() && isian.kartu() == PilihanKartu.TETAP;
        boolean kepalaBaru = isian.jenis() == JenisPencatatanPenduduk.KEPALA_KELUARGA;
        boolean diKartu = kepalaBaru ? !siapa.kepala() : !dibawa || siapa.kepala();
        boolean berkartu = !(dibawa || tetap || kepalaBaru) || siapa.kartu() != null && siapa.rtKartu() != null;
        langkah.wajib(isian.bertempat() ? List.of("kartu") : PENDUDUK, SatuKepalaSatuKartu.class, new SatuKepalaSatuKartu.Fakta(
                siapa.orang().nama(), rencana.ditinggalkan(isian, siapa).size(), diKartu, berkartu));
        if (kepalaBaru || Boolean.TRUE.equals(isian.sekeluarga())) {
            kartuDisini(langkah, siapa, "penduduk");
        }
        if (kepalaBaru) {
            pembaca.kartu(siapa.kartu().nomor()).ifPresent(k -> hariKartu(langkah, isian, siapa.orang().tanggalLahir(), k));
        }
    }

    /** A card is changed as a whole only where it lies; whose it is elsewhere, and where, is not told. */
    private void kartuDisini(Pertanyaan langkah, KeadaanPenduduk siapa, String kolom) {
        if (siapa.kartu() == null) {
            return;
        }
        boolean disini = siapa.rtKartu() != null && wilayah.mencakup(langkah.unitId(), siapa.rtKartu());
        String kartu = "Kartu Keluarga " + Samaran.dari(siapa.kartu().nomor());
        langkah.wajib(List.of(kolom), DalamWilayah.class, new DalamWilayah.Fakta(disini ? kartu
                : kartu + ", yang hanya dapat diubah Kelurahan tempatnya terdaftar,", disini));
    }

    private void kartuTujuan(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        if (!isian.bertempat() || isian.kartu() != PilihanKartu.ANGGOTA) {
            return;
        }
        Optional<KartuTercatatDi> kartu = pembaca.kartu(isian.nomorKk());
        String letak = kartu.map(KartuTercatatDi::rtId).filter(rt -> wilayah.mencakup(langkah.unitId(), rt))
                .orElse(null);
        langkah.wajib(List.of("nomorKk"), KartuSatuRt.class, new KartuSatuRt.Fakta(Samaran.dari(isian.nomorKk()),
                letak == null ? null : wilayah.nama(letak), wilayah.nama(isian.rt())));
        hariKartu(langkah, isian, siapa.map(k -> k.orang().tanggalLahir()).orElseGet(isian::tanggalLahir), kartu.orElseThrow());
    }

    /** Who comes onto a card lives where it lies, and leaves nobody without a head; whose relation changes is on it. */
    private void anggota(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        for (BarisAnggota baris : isian.anggota()) {
            KeadaanPenduduk pokok = siapa.orElseThrow();
            Optional<KeadaanPenduduk> orang = pembaca.keadaan(baris.orang());
            String nama = orang.map(k -> k.orang().nama()).orElse("Yang dipilih");
            boolean diKartu = pokok.lain().stream().anyMatch(a -> a.id().equals(baris.orang()));
            boolean serumah = orang.filter(k -> k.rtId() != null && k.rtId().equals(pokok.rtId())).isPresent();
            boolean kkBaru = isian.jenis() == JenisPencatatanPenduduk.KK_BARU;
            boolean sendiri = baris.orang().equals(pokok.orang().id());
            int ditinggalkan = kkBaru && !diKartu ? orang.filter(KeadaanPenduduk::kepala).map(k -> k.lain().size()).orElse(0) : 0;
            langkah.wajib(List.of("anggota"), SatuKepalaSatuKartu.class, new SatuKepalaSatuKartu.Fakta(nama, ditinggalkan,
                    !sendiri && (kkBaru ? serumah : diKartu), true));
            orang.ifPresent(k -> hariAnggota(langkah, isian, k));
        }
    }

    /** A death, and what was written down wrongly, wait for nothing. */
    private void penataan(Pertanyaan langkah, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        if (isian.jenis() == JenisPencatatanPenduduk.PEMBETULAN || isian.jenis() == JenisPencatatanPenduduk.MENINGGAL) {
            return;
        }
        Set<String> rt = rencana.rt(isian, siapa);
        Map<String, String> ditata = wilayah.dalamKasusLain(rt, langkah.kasusId());
        rt.stream().sorted().forEach(unit -> langkah.wajib(isian.bertempat() ? List.of("rt") : PENDUDUK, MenungguPenataan.class,
                new MenungguPenataan.Fakta(wilayah.nama(unit), ditata.get(unit))));
    }
}
