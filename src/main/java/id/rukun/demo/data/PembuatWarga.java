package id.rukun.demo.data;

import id.rukun.penduduk.Warga;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahSeeder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Invents the families of an RT. */
final class PembuatWarga {

    /** The boards of the RT and, in one RT, of the RW come from the families before. */
    private static final int SESUDAH_PENGURUS = 8;
    private static final int TOKOH_TIAP_RT = 3;
    private static final int JARAK_KEPALA_TINGGAL_DI_TEMPAT_LAIN = 35;
    private static final int SELISIH_USIA = 20;

    private final BarisDemo tulisan;
    private final LocalDate sejak;
    private final OffsetDateTime saat;
    private long nomor;
    private Kepala ayah;

    PembuatWarga(BarisDemo tulisan, LocalDate sejak, OffsetDateTime saat) {
        this.tulisan = tulisan;
        this.sejak = sejak;
        this.saat = saat;
    }

    /** Writes all families of the RT and returns their heads, the first of whom live there. */
    List<Warga> keluarga(RencanaRt rt) {
        // Seeded by its own code, so that a change in one RT leaves all others as they are.
        Random acak = new Random(rt.kode().hashCode());
        Nama nama = new Nama(acak);
        List<Kepala> kepala = new ArrayList<>();
        for (int i = 1; i <= rt.kk(); i++) {
            kepala.add(satuKeluarga(rt, acak, nama, i % JARAK_KEPALA_TINGGAL_DI_TEMPAT_LAIN != 0));
        }
        kerabat(kepala.stream().skip(SESUDAH_PENGURUS).toList());
        return kepala.stream().map(Kepala::warga).toList();
    }

    /** Three heads of family beyond the boards stand for their RT; in the smallest RT only those that are left. */
    void tokoh(RencanaRt rt, List<Warga> kepala) {
        String rtId = WilayahSeeder.idDariKode(rt.kode());
        int dari = Math.min(SESUDAH_PENGURUS, kepala.size() - 2);
        kepala.subList(dari, Math.min(dari + TOKOH_TIAP_RT, kepala.size())).forEach(siapa ->
                tulisan.tambah(Tabel.TOKOH_MASYARAKAT, BarisDemo.id("tokoh", siapa.id()), siapa.id(), rtId,
                        "Berita acara Musyawarah RT tanggal " + Kalender.tulis(sejak), "Dituakan warga setempat", sejak,
                        saat, siapa.id()));
    }

    /** The daughter of a family in the RT before heads one here; a father of this RT waits for the next. */
    private void kerabat(List<Kepala> kepala) {
        if (ayah != null) {
            kepala.stream().filter(k -> !k.pria() && !k.lahir().isBefore(ayah.lahir().plusYears(SELISIH_USIA)))
                    .findFirst().ifPresent(putri -> anakBerkeluarga(ayah.warga(), putri));
        }
        ayah = kepala.stream().filter(Kepala::pria).min(Comparator.comparing(Kepala::lahir)).orElse(null);
    }

    private void anakBerkeluarga(Warga orangTua, Kepala anak) {
        String kunci = String.join("|", "ORANG_TUA_ANAK", orangTua.id(), anak.warga().id());
        tulisan.tambah(Tabel.HUBUNGAN_KELUARGA, BarisDemo.id("hubungan", kunci), "ORANG_TUA_ANAK", orangTua.id(),
                anak.warga().id(), "AKTA", anak.lahir(), saat, kunci);
    }

    private Kepala satuKeluarga(RencanaRt rt, Random acak, Nama nama, boolean kepalaTinggalDiSini) {
        String rtId = WilayahSeeder.idDariKode(rt.kode());
        String marga = nama.keluarga();
        boolean pria = acak.nextInt(5) > 0;
        LocalDate lahir = lahir(acak, 1955, 40);
        Warga kepala = orang(pria, nama.orang(pria, marga), lahir);
        String kk = kartu(kepala, rtId, kepalaTinggalDiSini);
        if (kepalaTinggalDiSini) {
            domisili(kepala, rtId, sejak);
        }
        Warga pasangan = orang(!pria, nama.orang(!pria, marga), lahir(acak, 1957, 40));
        domisili(pasangan, rtId, sejak);
        anggota(kk, pasangan, pria ? "ISTRI" : "SUAMI", sejak);
        boolean adaAnak = acak.nextBoolean() && !rt.kode().equals(RencanaDemo.KECIL);
        if (adaAnak) {
            anak(acak, nama, marga, kk, rtId);
        }
        return new Kepala(kepala, pria, lahir);
    }

    private void anak(Random acak, Nama nama, String marga, String kk, String rtId) {
        boolean pria = acak.nextBoolean();
        LocalDate lahir = lahir(acak, 2001, 19);
        LocalDate mulai = lahir.isAfter(sejak) ? lahir : sejak;
        Warga anak = orang(pria, nama.orang(pria, marga), lahir);
        domisili(anak, rtId, mulai);
        anggota(kk, anak, "ANAK", mulai);
    }

    private Warga orang(boolean pria, String nama, LocalDate lahir) {
        String nik = String.format("99%014d", ++nomor);
        String id = BarisDemo.id("penduduk", nik);
        tulisan.tambah(Tabel.PENDUDUK, id, nik, nama, lahir, pria ? "LAKI_LAKI" : "PEREMPUAN");
        return new Warga(id, nama);
    }

    private String kartu(Warga kepala, String rtId, boolean kepalaTinggalDiSini) {
        String id = BarisDemo.id("kk", kepala.id());
        tulisan.tambah(Tabel.KARTU_KELUARGA, id, String.format("98%014d", nomor), kepala.id(), "AKTIF");
        tulisan.tambah(Tabel.KK_DI_UNIT, BarisDemo.id("kk-di-unit", id), id, rtId, kepalaTinggalDiSini, sejak, saat,
                id);
        return id;
    }

    private void anggota(String kk, Warga siapa, String hubungan, LocalDate mulai) {
        tulisan.tambah(Tabel.ANGGOTA_KELUARGA, BarisDemo.id("anggota", siapa.id()), kk, siapa.id(), hubungan, mulai,
                saat, siapa.id());
    }

    private void domisili(Warga siapa, String rtId, LocalDate mulai) {
        tulisan.tambah(Tabel.DOMISILI, BarisDemo.id("domisili", siapa.id()), siapa.id(), rtId, mulai, saat, siapa.id());
    }

    private static LocalDate lahir(Random acak, int dariTahun, int selama) {
        return LocalDate.ofYearDay(dariTahun + acak.nextInt(selama), 1 + acak.nextInt(365));
    }

    /** A head of family with what kinship asks of him. */
    private record Kepala(Warga warga, boolean pria, LocalDate lahir) {}
}
