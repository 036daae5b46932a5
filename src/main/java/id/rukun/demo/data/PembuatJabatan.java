package id.rukun.demo.data;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.penduduk.Warga;
import id.rukun.wilayah.WilayahSeeder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** Fills the posts: boards of the RT and RW from their residents, offices with invented civil servants. */
final class PembuatJabatan {

    private static final List<Jabatan> PENGURUS_RT =
            List.of(Jabatan.KETUA_RT, Jabatan.SEKRETARIS_RT, Jabatan.BENDAHARA_RT, Jabatan.BIDANG_RT);
    private static final List<Jabatan> PENGURUS_RW =
            List.of(Jabatan.KETUA_RW, Jabatan.SEKRETARIS_RW, Jabatan.BENDAHARA_RW, Jabatan.BIDANG_RW);

    private final BarisDemo tulisan;
    private final LocalDate hariIni;
    private final LocalDate sejak;
    private final OffsetDateTime saat;
    private final Random acak = new Random(171);
    private final Nama nama = new Nama(acak);
    private int nip;

    PembuatJabatan(BarisDemo tulisan, LocalDate hariIni, OffsetDateTime saat) {
        this.tulisan = tulisan;
        this.hariIni = hariIni;
        // In the middle of the three years of Pasal 33, whenever the demo is started.
        this.sejak = hariIni.minusMonths(18).withDayOfMonth(1);
        this.saat = saat;
    }

    void pengurusRt(RencanaRt rt, List<Warga> kepala) {
        boolean careteker = rt.kode().equals(RencanaDemo.DIPIMPIN_CARETEKER);
        for (int i = careteker ? 1 : 0; i < PENGURUS_RT.size(); i++) {
            warga(rt.kode(), PENGURUS_RT.get(i), kepala.get(i), null);
        }
        if (careteker) {
            careteker(rt.kode());
        }
    }

    void pengurusRw(RencanaRw rw, List<Warga> warga) {
        String akun = "rw" + rw.nomor() + "." + rw.akun();
        List<String> akunPengurus = List.of(akun, "sekretaris." + akun);
        for (int i = 0; i < PENGURUS_RW.size(); i++) {
            warga(rw.kode(), PENGURUS_RW.get(i), warga.get(i), i < akunPengurus.size() ? akunPengurus.get(i) : null);
        }
        masaBakti(rw.kode(), warga.get(0));
        if (rw.kode().equals(RencanaDemo.KETUA_RW_ABSEN)) {
            absen(id(rw.kode(), Jabatan.KETUA_RW, warga.get(0).id()));
        }
    }

    void kantor() {
        pegawai("31.71.01", Jabatan.CAMAT, "camat.gambir");
        pegawai(RencanaDemo.GAMBIR, Jabatan.LURAH, "lurah.gambir");
        pegawai(RencanaDemo.GAMBIR, Jabatan.PETUGAS_KELURAHAN, "petugas.gambir");
        pegawai(RencanaDemo.GAMBIR, Jabatan.PETUGAS_KELURAHAN, "petugas2.gambir");
        pegawai(RencanaDemo.CIDENG, Jabatan.LURAH, "lurah.cideng");
        pegawai(RencanaDemo.CIDENG, Jabatan.PETUGAS_KELURAHAN, "petugas.cideng");
        pegawai(RencanaDemo.CIDENG, Jabatan.PETUGAS_KELURAHAN, "petugas2.cideng");
        pegawai("13.75.01.1001", Jabatan.LURAH, "lurah.bukittinggi");
        pegawai("13.75.01.1001", Jabatan.PETUGAS_KELURAHAN, "petugas.bukittinggi");
        pegawai("32.79.01.1001", Jabatan.LURAH, "lurah.banjar");
        pegawai("32.79.01.1001", Jabatan.PETUGAS_KELURAHAN, "petugas.banjar");
        pegawai("31", Jabatan.PENGAWAS, "pengawas.dki");
        pegawai("13.75", Jabatan.PENGAWAS, "pengawas.bukittinggi");
        pegawai("32.79", Jabatan.PENGAWAS, "pengawas.banjar");
        pegawai("31", Jabatan.OPERATOR, "operator.dki");
    }

    private void warga(String kode, Jabatan jabatan, Warga siapa, String akun) {
        String unit = WilayahSeeder.idDariKode(kode);
        akun(akun, siapa.id());
        tulisan.tambah(Tabel.PEMEGANG_JABATAN, id(kode, jabatan, siapa.id()), unit, jabatan.name(), "DEFINITIF",
                siapa.id(), null, siapa.id(), siapa.nama(), akun, sejak, null, saat,
                kunci(unit, jabatan, SifatJabatan.DEFINITIF));
    }

    /** An official with an invented number; without login where {@code akun} is {@code null}. Answers the id of his row. */
    String pegawai(String kode, Jabatan jabatan, String akun) {
        String unit = WilayahSeeder.idDariKode(kode);
        String nomor = nipBerikut();
        String id = id(kode, jabatan, nomor);
        akun(akun, nomor);
        tulisan.tambah(Tabel.PEMEGANG_JABATAN, id, unit, jabatan.name(), "DEFINITIF", null,
                nomor, nomor, namaPegawai(), akun, sejak, null, saat, kunci(unit, jabatan, SifatJabatan.DEFINITIF));
        return id;
    }

    /** A post below the head of a unit; answers its id. */
    String pos(String kode, JenisPos jenis, String nama, String atasanId) {
        String unit = WilayahSeeder.idDariKode(kode);
        String id = BarisDemo.id("pos", kode, nama);
        tulisan.tambah(Tabel.POS_UNIT, id, unit, jenis.name(), nama, atasanId, sejak, saat, unit + "|" + nama);
        return id;
    }

    /** Somebody who holds a post below the head. */
    void pejabat(String kode, String posId, String akun) {
        tulisan.tambah(Tabel.POS_PENEMPATAN, pegawai(kode, Jabatan.PEJABAT_UNIT, akun), posId);
    }

    private void akun(String login, String orang) {
        if (login != null) {
            tulisan.tambah(Tabel.AKUN_ORANG, login, orang, saat, orang);
        }
    }

    /** Of an RW; those of the RT are not known, as where posts were taken over without them. */
    private void masaBakti(String kode, Warga ketua) {
        tulisan.tambah(Tabel.MASA_BAKTI, BarisDemo.id("masa-bakti", kode), WilayahSeeder.idDariKode(kode), ketua.id(), sejak,
                DasarMulai.PEMILIHAN.name(), sejak, sejak.plusYears(3).minusDays(1), hariIni, saat);
    }

    /** A Careteker serves three months at most (Pasal 8 ayat (1)), so his last day is known. */
    private void careteker(String kode) {
        LocalDate mulai = hariIni.minusDays(30);
        String nomor = nipBerikut();
        tulisan.tambah(Tabel.PEMEGANG_JABATAN, id(kode, Jabatan.KETUA_RT, "careteker"),
                WilayahSeeder.idDariKode(kode), Jabatan.KETUA_RT.name(), "CARETEKER", null, nomor, nomor,
                namaPegawai(), null, mulai, mulai.plusMonths(3).minusDays(1), saat, null);
    }

    private void absen(String pemegangId) {
        tulisan.tambah(Tabel.KETIDAKHADIRAN, BarisDemo.id("absen", pemegangId), pemegangId, "SEMENTARA",
                hariIni.minusDays(14), saat, pemegangId);
    }

    private String nipBerikut() {
        return String.format("99%016d", ++nip);
    }

    private String namaPegawai() {
        return nama.orang(acak.nextBoolean(), nama.keluarga());
    }

    private static String id(String kode, Jabatan jabatan, String siapa) {
        return BarisDemo.id("jabatan", kode, jabatan.name(), siapa);
    }

    private static String kunci(String unit, Jabatan jabatan, SifatJabatan sifat) {
        return jabatan.jamak() ? null : unit + "|" + jabatan + "|" + sifat;
    }
}
