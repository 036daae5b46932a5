package id.rukun.uji;

import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.penduduk.DataPenduduk;
import id.rukun.penduduk.Domisili;
import id.rukun.penduduk.KkDiUnit;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.pasal15.DataTemuan;
import id.rukun.prosedur.tokoh.TokohMasyarakat;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.WilayahSeeder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A Kelurahan that belongs to one test: RW 01 and RW 02, in each of them RT 001 with families, and empty RT beside it
 * so that the RW stay within their range; boards, Lurah, staff and Camat with logins of their own. What changes its
 * facts afterwards is called within {@link Panggung#ubah}.
 */
public final class KelurahanUji implements TempatUji {

    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");
    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);
    private static final AtomicInteger URUTAN = new AtomicInteger();

    public final String id;
    public final String kecamatan;
    public final String rwA;
    public final String rwB;
    public final String rtA;
    public final String rtB;
    public final List<String> kepalaA = new ArrayList<>();
    public final List<String> kepalaB = new ArrayList<>();

    /** An empty RT of RW 01. */
    public final String rtKosong;

    private final String akhiran;
    private final EntityManager entities;
    private final DataPenduduk penduduk;
    private final List<String> akun = new ArrayList<>();
    private final List<String> pengurus = new ArrayList<>();
    private final Map<String, String> jabatan = new HashMap<>();
    private final Map<String, String> nama = new HashMap<>();

    private KelurahanUji(EntityManager entities, RencanaKelurahan rencana) {
        int urutan = URUTAN.incrementAndGet();
        this.akhiran = "uji" + urutan;
        this.entities = entities;
        this.penduduk = new DataPenduduk(entities, urutan);
        DataUnit unit = new DataUnit(entities);
        String kota = WilayahSeeder.idDariKode("31.71");
        kecamatan = unit.bernama(JenisUnit.KECAMATAN, kota, "99." + urutan, "Uji " + urutan);
        id = unit.bernama(JenisUnit.KELURAHAN, kecamatan, "99." + urutan + ".1", "Uji " + urutan);
        rwA = unit.rw(id, "01");
        rwB = unit.rw(id, "02");
        rtA = unit.rt(rwA, "001", rencana.dikecualikanA.toArray(Pengecualian[]::new));
        rtB = unit.rt(rwB, "001");
        rtKosong = unit.rt(rwA, "002");
        unit.rt(rwB, "002");
        for (int nomor = 3; nomor <= rencana.rtPerRw; nomor++) {
            unit.rt(rwA, String.format("%03d", nomor));
            unit.rt(rwB, String.format("%03d", nomor));
        }
        if (rencana.bertetangga) {
            unit.bertetangga(rtA, rtB);
        }
        keluarga(rtA, rencana.kkA, kepalaA);
        keluarga(rtB, rencana.kkB, kepalaB);
        List<PemegangJabatan> posisi = new ArrayList<>();
        posisi.addAll(pengurus(rwA, Jabatan.KETUA_RW, Jabatan.SEKRETARIS_RW, rtA, "rw01", "sekretaris.rw01"));
        posisi.addAll(pengurus(rwB, Jabatan.KETUA_RW, Jabatan.SEKRETARIS_RW, rtB, "rw02", "sekretaris.rw02"));
        posisi.addAll(pengurus(rtA, Jabatan.KETUA_RT, Jabatan.SEKRETARIS_RT, rtA, "rt01", null));
        posisi.addAll(pengurus(rtB, Jabatan.KETUA_RT, Jabatan.SEKRETARIS_RT, rtB, "rt02", null));
        posisi.add(kantor(Jabatan.LURAH, id, "lurah"));
        posisi.add(kantor(Jabatan.PETUGAS_KELURAHAN, id, "petugas"));
        posisi.add(kantor(Jabatan.CAMAT, kecamatan, "camat"));
        DataJabatan.simpan(entities, posisi);
        if (!rencana.dipantau) {
            DataTemuan.ditunda(entities, id);
        }
    }

    static KelurahanUji bangun(EntityManager entities, RencanaKelurahan rencana) {
        return new KelurahanUji(entities, rencana);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String akun(String peran) {
        return peran + "." + akhiran;
    }

    /** Id of the post of an account here. */
    public String jabatan(String peran) {
        return jabatan.get(akun(peran));
    }

    /** Ids of all members of boards here. */
    public List<String> pengurus() {
        return pengurus;
    }

    /** Name of the person who holds the post of an account here. */
    public String nama(String peran) {
        return nama.get(akun(peran));
    }

    /** The person who holds the post of an account here. */
    public String orang(String peran) {
        return entities.find(PemegangJabatan.class, jabatan(peran)).orang();
    }

    /** A family moves in; returns the id of its head. */
    public String kkMasuk(String rt, LocalDate mulai) {
        Penduduk kepala = penduduk.orang("Warga Baru", DataPenduduk.LAHIR);
        penduduk.tinggal(kepala, rt, mulai);
        penduduk.kartu(kepala, rt, true, mulai);
        return kepala.id();
    }

    /** A family moves away: {@code berlaku} is the first day on which it is gone. */
    public void kkKeluar(String kepalaId, LocalDate berlaku) {
        entities.createQuery("""
                select d from KkDiUnit d join KartuKeluarga k on k.id = d.kkId
                where k.kepalaKeluargaId = :id and d.sampai is null""", KkDiUnit.class)
                .setParameter("id", kepalaId).getResultList().forEach(d -> d.akhiri(berlaku));
        entities.createQuery("select d from Domisili d where d.pendudukId = :id and d.sampai is null", Domisili.class)
                .setParameter("id", kepalaId).getResultList().forEach(d -> d.akhiri(berlaku));
    }

    /** A head of family heads a second one in the same RT. */
    public void kkKedua(String kepalaId, String rt) {
        penduduk.kartu(entities.find(Penduduk.class, kepalaId), rt, true, SEJAK);
    }

    /** A resident who heads no family. */
    public String anggotaKeluarga(String rt) {
        return warga("Anggota Keluarga", rt).id();
    }

    /** Each RT of an RW has chosen some of its residents, who are on no board, as tokoh masyarakat. */
    public void tokohTiapRt(String rw, int banyaknya) {
        entities.createQuery("select a.unitId from AtributUnit a where a.indukId = :rw", String.class)
                .setParameter("rw", rw).getResultList().forEach(rt -> tokoh(rt, banyaknya));
    }

    /** An RT has chosen some of its residents, who are on no board, as tokoh masyarakat; returns their ids. */
    public List<String> tokoh(String rt, int banyaknya) {
        return IntStream.range(0, banyaknya).mapToObj(ke -> warga("Tokoh Warga", rt).id())
                .peek(orang -> menjadiTokoh(orang, rt)).toList();
    }

    /** Somebody was chosen as tokoh masyarakat of an RT. */
    public void menjadiTokoh(String orang, String rt) {
        menjadiTokoh(orang, rt, "BA-1/2018");
    }

    /** The same, by these minutes; {@code null} where nobody knows any. */
    public void menjadiTokoh(String orang, String rt, String beritaAcara) {
        entities.persist(TokohMasyarakat.diambilAlih(orang, rt, "Sesepuh", beritaAcara, SEJAK, SAAT));
    }

    /** A resident is on a board. */
    public void menjadiPengurus(String orang, String unit, Jabatan sebagai) {
        entities.persist(new PemegangJabatan(unit, sebagai, SifatJabatan.DEFINITIF,
                Orang.warga(orang, entities.find(Penduduk.class, orang).nama(), null), SEJAK, null, null, SAAT));
    }

    /** Somebody moves into an RT. */
    public void tinggalDi(String orangId, String rt, LocalDate mulai) {
        entities.createQuery("select d from Domisili d where d.pendudukId = :id and d.sampai is null", Domisili.class)
                .setParameter("id", orangId).getResultList().forEach(d -> d.akhiri(mulai));
        entities.flush();
        penduduk.tinggal(entities.find(Penduduk.class, orangId), rt, mulai);
    }

    /** A resident who is a child on the day. */
    public String anak(String rt, LocalDate hari) {
        return penduduk.warga("Anak", rt, hari.minusYears(10)).id();
    }

    /** Somebody is wrongly registered as living in a second RT as well. */
    public void tinggalJuga(String orangId, String rt) {
        Domisili ganda = new Domisili(orangId, rt, SEJAK, SAAT);
        ganda.akhiri(LocalDate.of(9999, 1, 1));
        entities.persist(ganda);
    }

    /** A third RW. */
    public String rwLain(String nomor) {
        return new DataUnit(entities).rw(id, nomor);
    }

    /** Two RT are recognised as neighbours. */
    public void dekatkan(String satu, String lain) {
        new DataUnit(entities).bertetangga(satu, lain);
    }

    /** Somebody is given a post besides those in it, with a login of its own or one that exists here already. */
    public void tunjuk(String unit, Jabatan sebagai, SifatJabatan sifat, String peran, LocalDate mulai) {
        Orang siapa = akun.contains(akun(peran)) ? pemilik(peran) : pegawai(daftar(peran));
        PemegangJabatan posisi = new PemegangJabatan(unit, sebagai, sifat, siapa, mulai, null, null, SAAT);
        jabatan.put(siapa.akun(), DataJabatan.simpan(entities, posisi).id());
        nama.put(siapa.akun(), posisi.nama());
    }

    /** A member of a board is also on another one. */
    public void jabatanKedua(String peran, String unit, Jabatan sebagai) {
        DataJabatan.simpan(entities, new PemegangJabatan(unit, sebagai, SifatJabatan.DEFINITIF, pemilik(peran), SEJAK,
                null, null, SAAT));
    }

    /** Who has a login here has none, and never had it. */
    public void tanpaAkun(String peran) {
        DataJabatan.tanpaAkun(entities, akun(peran));
    }

    private Orang pemilik(String peran) {
        PemegangJabatan posisi = entities.find(PemegangJabatan.class, jabatan(peran));
        return new Orang(posisi.pendudukId(), posisi.nip(), posisi.nama(), akun(peran));
    }

    private static Orang pegawai(String login) {
        return Orang.pegawai(String.format("99%016d", Integer.toUnsignedLong(login.hashCode())), "Pejabat " + login, login);
    }

    /** A member of a board is absent for a while. */
    public void berhalangan(String peran, LocalDate mulai) {
        entities.persist(new Ketidakhadiran(jabatan(peran), SifatKetidakhadiran.SEMENTARA, null, mulai, null, SAAT));
    }

    /** A member of a board is absent, for a while or for good. */
    public void berhalangan(String peran, SifatKetidakhadiran sifat, LocalDate mulai) {
        entities.persist(new Ketidakhadiran(jabatan(peran), sifat, null, mulai, null, SAAT));
    }

    /** A post ends: {@code berlaku} is the first day on which it is no longer held. */
    public void berakhir(String peran, LocalDate berlaku) {
        entities.find(PemegangJabatan.class, jabatan(peran)).akhiri(berlaku, SebabAkhir.DIGANTI, null);
        entities.flush();
    }

    /** Somebody leaves a board early: {@code berlaku} is the first day on which he is no longer on it. */
    public void berhenti(String peran, LocalDate berlaku, SebabAkhir sebab) {
        entities.find(PemegangJabatan.class, jabatan(peran)).akhiri(berlaku, sebab, null);
        entities.flush();
    }

    /** The posts of a whole board end: {@code berlaku} is the first day on which nobody is on it. */
    public void tanpaPengurus(String unit, LocalDate berlaku) {
        entities.createQuery("select p from PemegangJabatan p where p.unitId = :unit", PemegangJabatan.class)
                .setParameter("unit", unit).getResultList()
                .forEach(posisi -> posisi.akhiri(berlaku, SebabAkhir.DIGANTI, null));
        entities.flush();
    }

    /** A new Lurah takes over on a day. */
    public void gantiLurah(String peran, LocalDate mulai) {
        entities.find(PemegangJabatan.class, jabatan("lurah")).akhiri(mulai, SebabAkhir.DIGANTI, null);
        entities.flush();
        tunjuk(id, Jabatan.LURAH, SifatJabatan.DEFINITIF, peran, mulai);
    }

    List<String> akun() {
        return akun;
    }

    /** What ids and logins here stand for, so that two Kelurahan can be compared. */
    Map<String, String> namaId() {
        Map<String, String> nama = new LinkedHashMap<>(Map.of(id, "<kelurahan>", kecamatan, "<kecamatan>",
                rwA, "<rwA>", rwB, "<rwB>", rtA, "<rtA>", rtB, "<rtB>"));
        for (int urut = 0; urut < pengurus.size(); urut++) {
            nama.put(pengurus.get(urut), "<pengurus " + urut + ">");
        }
        for (int urut = 0; urut < kepalaA.size(); urut++) {
            nama.put(kepalaA.get(urut), "<kepala A " + urut + ">");
        }
        for (int urut = 0; urut < kepalaB.size(); urut++) {
            nama.put(kepalaB.get(urut), "<kepala B " + urut + ">");
        }
        nama.put(akhiran, "<uji>");
        nama.put("Uji " + akhiran.substring("uji".length()), "<nama>");
        return nama;
    }

    private void keluarga(String rt, int jumlah, List<String> kepala) {
        for (int urut = 1; urut <= jumlah; urut++) {
            kepala.add(penduduk.kepala("Warga " + urut, rt).id());
        }
    }

    /** Members of boards live in the RT but head no family, so that they take no seat in the Musyawarah RT. */
    private List<PemegangJabatan> pengurus(String unit, Jabatan ketua, Jabatan sekretaris, String rt, String akunKetua,
            String akunSekretaris) {
        return List.of(jabat(unit, ketua, warga("Ketua", rt), akunKetua),
                jabat(unit, sekretaris, warga("Sekretaris", rt), akunSekretaris));
    }

    private Penduduk warga(String nama, String rt) {
        return penduduk.warga(nama, rt, DataPenduduk.LAHIR);
    }

    private PemegangJabatan jabat(String unit, Jabatan jabatan, Penduduk siapa, String peran) {
        String login = peran == null ? null : daftar(peran);
        PemegangJabatan posisi = posisi(unit, jabatan, Orang.warga(siapa.id(), siapa.nama(), login));
        pengurus.add(posisi.id());
        return posisi;
    }

    private PemegangJabatan kantor(Jabatan jabatan, String unit, String peran) {
        return posisi(unit, jabatan, pegawai(daftar(peran)));
    }

    private PemegangJabatan posisi(String unit, Jabatan sebagai, Orang siapa) {
        PemegangJabatan posisi =
                new PemegangJabatan(unit, sebagai, SifatJabatan.DEFINITIF, siapa, SEJAK, null, null, SAAT);
        jabatan.put(siapa.akun(), posisi.id());
        nama.put(siapa.akun(), posisi.nama());
        return posisi;
    }

    private String daftar(String peran) {
        akun.add(akun(peran));
        return akun(peran);
    }
}
