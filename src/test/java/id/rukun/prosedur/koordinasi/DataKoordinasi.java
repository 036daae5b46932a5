package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.HubunganKerjaIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanRuang;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanWaktu;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a coordination on the stage as it stands once an office coordinates it. */
public final class DataKoordinasi {

    private DataKoordinasi() {}

    /**
     * Asked for by an official of Bukittinggi, coordinated by an Asisten; returns its number.
     *
     * @param pihak codes of the other units, the main one first
     */
    public static String terbuka(Panggung panggung, KotaUji kota, String pemohon, String asisten, String perihal, String... pihak) {
        Map<String, Object> isi = new HashMap<>(Map.of("perihal", perihal, "uraian", "Yang perlu diselaraskan.", "unitUtama",
                kota.unit(pihak[0]), "unitTerkait", Stream.of(pihak).skip(1).map(kota::unit).toList(), "bentuk", List.of("CARA_LAIN"),
                "caraLain", "Surat beredar.", "alasan", "Diminta sekali lagi untuk pengujian ini."));
        String nomor = kota.pejabat(pemohon).mulai("permintaan-koordinasi", isi);
        panggung.ubah(semua -> {
            Koordinasi koordinasi = semua.find(Koordinasi.class, panggung.kasus(nomor).id());
            koordinasi.rutekan(RuteKoordinasi.ASISTEN, kota.unit(asisten));
            koordinasi.tangani("asisten-" + kota.unit(asisten));
        });
        return nomor;
    }

    public static void tutup(Panggung panggung, String nomor, LocalDate hari) {
        panggung.ubah(semua -> semua.find(Koordinasi.class, panggung.kasus(nomor).id()).tutup(hari));
    }

    /**
     * Calls a procedure as {@code pelaksanaan-koordinasi} does, in the case of a coordination of a unit with others; returns its number.
     *
     * @param jalurIv which way it takes with vertical agencies; {@code null} where there is none
     * @param pihak codes of the other units, the main one first
     */
    public static String panggil(Panggung panggung, KotaUji kota, String prosedur, String unit, BentukKoordinasi bentuk, PilihanJalurIv jalurIv,
            LocalDate hari, String... pihak) {
        String unitId = kota.unit(unit);
        String kantor = "kepala-unit-" + unitId;
        KoordinasiBentuk bentuknya = new KoordinasiBentuk("-", bentuk);
        String nomor = panggung.mulaiProses(prosedur, unitId, Map.of("kantorPemohon", kantor, "bentukId", bentuknya.id()));
        String kasusId = panggung.kasus(nomor).id();
        panggung.ubah(semua -> {
            Koordinasi baru = new Koordinasi(kasusId, panggung.kasus(nomor).tenant(), unitId, kantor, hari);
            baru.minta(new PermintaanKoordinasiIsian("Pelatihan bersama", "Yang perlu diselaraskan.", kota.unit(pihak[0]), List.of(),
                    List.of(bentuk.name()), null, null));
            if (!baru.kota().menurutPembidangan()) {
                baru.rinci(new HubunganKerjaIsian(PilihanRuang.KOORDINASI, List.of(), null, null, null, null, PilihanWaktu.INSIDENTAL, null,
                        null, null, "Perlu sekarang", jalurIv, null, null, null));
            }
            baru.tangani(kantor);
            semua.persist(baru);
            for (int i = 0; i < pihak.length; i++) {
                semua.persist(new KoordinasiPihak(kasusId, kota.unit(pihak[i]), i == 0 ? PeranPihak.UTAMA : PeranPihak.TERKAIT));
            }
            semua.persist(new KoordinasiPihak(kasusId, unitId, PeranPihak.PEMOHON));
            semua.persist(new KoordinasiBentuk(kasusId, bentuk));
        });
        return nomor;
    }

    /** Gives a relation with a party its natures. */
    public static void bersifat(Panggung panggung, String nomor, String unitId, String... sifat) {
        panggung.ubah(semua -> semua.createQuery("select p from KoordinasiPihak p where p.kasusId = :kasus and p.unitId = :unit",
                KoordinasiPihak.class).setParameter("kasus", panggung.kasus(nomor).id()).setParameter("unit", unitId).getSingleResult()
                .bersifat(List.of(sifat)));
    }
}
