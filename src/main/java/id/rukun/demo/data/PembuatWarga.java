package id.rukun.demo.data;

import id.rukun.penduduk.Warga;
import id.rukun.wilayah.WilayahSeeder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents the families of an RT. */
final class PembuatWarga {

    /** The boards of the RT and, in one RT, of the RW come from the families before. */
    private static final int SESUDAH_PENGURUS = 8;
    private static final int TOKOH_TIAP_RT = 3;
    private static final int JARAK_KEPALA_TINGGAL_DI_TEMPAT_LAIN = 35;

    private final Tulisan tulisan;
    private final LocalDate sejak;
    private final OffsetDateTime saat;
    private long nomor;

    PembuatWarga(Tulisan tulisan, LocalDate sejak, OffsetDateTime saat) {
        this.tulisan = tulisan;
        this.sejak = sejak;
        this.saat = saat;
    }

    /** Writes all families of the RT and returns their heads, the first of whom live there. */
    List<Warga> keluarga(RencanaRt rt) {
        // Seeded by its own code, so that a change in one RT leaves all others as they are.
        Random acak = new Random(rt.kode().hashCode());
        Nama nama = new Nama(acak);
        List<Warga> kepala = new ArrayList<>();
        for (int i = 1; i <= rt.kk(); i++) {
            kepala.add(satuKeluarga(rt, acak, nama, i % JARAK_KEPALA_TINGGAL_DI_TEMPAT_LAIN != 0));
        }
        return kepala;
    }

    /** Three heads of family beyond the boards stand for their RT; in the smallest RT only those that are left. */
    void tokoh(RencanaRt rt, List<Warga> kepala) {
        String rtId = WilayahSeeder.idDariKode(rt.kode());
        int dari = Math.min(SESUDAH_PENGURUS, kepala.size() - 2);
        kepala.subList(dari, Math.min(dari + TOKOH_TIAP_RT, kepala.size())).forEach(siapa ->
                tulisan.tambah(Tabel.TOKOH_MASYARAKAT, Tulisan.id("tokoh", siapa.id()), siapa.id(), rtId,
                        "Dituakan warga setempat", sejak, saat, siapa.id()));
    }

    private Warga satuKeluarga(RencanaRt rt, Random acak, Nama nama, boolean kepalaTinggalDiSini) {
        String rtId = WilayahSeeder.idDariKode(rt.kode());
        String marga = nama.keluarga();
        boolean pria = acak.nextInt(5) > 0;
        Warga kepala = orang(pria, nama.orang(pria, marga), lahir(acak, 1955, 40));
        kartu(kepala, rtId, kepalaTinggalDiSini);
        if (kepalaTinggalDiSini) {
            domisili(kepala, rtId, sejak);
        }
        domisili(orang(!pria, nama.orang(!pria, marga), lahir(acak, 1957, 40)), rtId, sejak);
        boolean adaAnak = acak.nextBoolean() && !rt.kode().equals(RencanaDemo.KECIL);
        if (adaAnak) {
            anak(acak, nama, marga, rtId);
        }
        return kepala;
    }

    private void anak(Random acak, Nama nama, String marga, String rtId) {
        boolean pria = acak.nextBoolean();
        LocalDate lahir = lahir(acak, 2001, 19);
        domisili(orang(pria, nama.orang(pria, marga), lahir), rtId, lahir.isAfter(sejak) ? lahir : sejak);
    }

    private Warga orang(boolean pria, String nama, LocalDate lahir) {
        String nik = String.format("99%014d", ++nomor);
        String id = Tulisan.id("penduduk", nik);
        tulisan.tambah(Tabel.PENDUDUK, id, nik, nama, lahir, pria ? "LAKI_LAKI" : "PEREMPUAN");
        return new Warga(id, nama);
    }

    private void kartu(Warga kepala, String rtId, boolean kepalaTinggalDiSini) {
        String id = Tulisan.id("kk", kepala.id());
        tulisan.tambah(Tabel.KARTU_KELUARGA, id, String.format("98%014d", nomor), kepala.id(), "AKTIF");
        tulisan.tambah(Tabel.KK_DI_UNIT, Tulisan.id("kk-di-unit", id), id, rtId, kepalaTinggalDiSini, sejak, saat, id);
    }

    private void domisili(Warga siapa, String rtId, LocalDate mulai) {
        tulisan.tambah(Tabel.DOMISILI, Tulisan.id("domisili", siapa.id()), siapa.id(), rtId, mulai, saat, siapa.id());
    }

    private static LocalDate lahir(Random acak, int dariTahun, int selama) {
        return LocalDate.ofYearDay(dariTahun + acak.nextInt(selama), 1 + acak.nextInt(365));
    }
}
