package id.rukun.demo.data;

import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.WilayahSeeder;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Writes the RW and RT of the demo and who borders on whom; their ids follow from their codes as in the seed. */
final class PembuatUnit {

    private final BarisDemo tulisan;
    private final LocalDate sejak;
    private final OffsetDateTime saat;

    PembuatUnit(BarisDemo tulisan, LocalDate sejak, OffsetDateTime saat) {
        this.tulisan = tulisan;
        this.sejak = sejak;
        this.saat = saat;
    }

    void rw(RencanaRw rw) {
        unit(JenisUnit.RW, rw.kode(), rw.nomor(), rw.kelurahan());
        rw.rt().forEach(rt -> unit(JenisUnit.RT, rt.kode(), rt.nomor(), rt.rw()));
    }

    void bertetangga(RencanaDemo.Tetangga tetangga) {
        String a = WilayahSeeder.idDariKode(tetangga.a());
        String b = WilayahSeeder.idDariKode(tetangga.b());
        String kecil = a.compareTo(b) < 0 ? a : b;
        String besar = kecil.equals(a) ? b : a;
        String kunci = kecil + "|" + besar;
        tulisan.tambah(Tabel.KETETANGGAAN, BarisDemo.id("tetangga", kunci), kecil, besar, sejak, saat, kunci);
    }

    private void unit(JenisUnit jenis, String kode, String nomor, String kodeInduk) {
        String id = WilayahSeeder.idDariKode(kode);
        String pengecualian = kode.equals(RencanaDemo.DIKECUALIKAN) ? Pengecualian.PS6.name() : "";
        tulisan.tambah(Tabel.UNIT, id, jenis.name(), "dki", "AKTIF", pengecualian, sejak);
        tulisan.tambah(Tabel.ATRIBUT_UNIT, BarisDemo.id("atribut", kode), id, kode, nomor,
                WilayahSeeder.idDariKode(kodeInduk), sejak, saat, id, kode);
    }
}
