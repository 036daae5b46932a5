package id.rukun.penduduk;

import id.rukun.penduduk.keluarga.AnggotaKeluarga;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Builds residents and family cards for tests; everybody lives where his card is registered unless said otherwise. */
public class DataPenduduk {

    public static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);
    public static final LocalDate LAHIR = LocalDate.of(1980, 5, 17);

    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");

    private final EntityManager entities;
    private long nomor;

    public DataPenduduk(EntityManager entities) {
        this(entities, 0);
    }

    /** @param kelompok keeps the numbers of several builders in one database apart */
    public DataPenduduk(EntityManager entities, int kelompok) {
        this.entities = entities;
        this.nomor = kelompok * 1_000_000L;
    }

    public Penduduk orang(String nama, LocalDate lahir) {
        Penduduk baru = new Penduduk(nomor(), nama, lahir, JenisKelamin.PEREMPUAN);
        entities.persist(baru);
        return baru;
    }

    /** A resident of the RT without a card of his own. */
    public Penduduk warga(String nama, String rt, LocalDate lahir) {
        Penduduk baru = orang(nama, lahir);
        tinggal(baru, rt, SEJAK);
        return baru;
    }

    /** A head of family with his card, both in the RT. */
    public Penduduk kepala(String nama, String rt) {
        Penduduk kepala = warga(nama, rt, LAHIR);
        kartu(kepala, rt, true, SEJAK);
        return kepala;
    }

    public KartuKeluarga kartu(Penduduk kepala, String rt, boolean bertempatTinggal, LocalDate mulai) {
        KartuKeluarga kartu = new KartuKeluarga(nomor(), kepala.id());
        entities.persist(kartu);
        entities.persist(new KkDiUnit(kartu.id(), rt, bertempatTinggal, mulai, SAAT));
        return kartu;
    }

    /** A resident of the RT who comes onto the card. */
    public Penduduk anggota(String nama, KartuKeluarga kartu, HubunganDalamKk hubungan, String rt, LocalDate lahir,
            LocalDate mulai) {
        Penduduk baru = warga(nama, rt, lahir);
        masuk(baru, kartu, hubungan, mulai);
        return baru;
    }

    public AnggotaKeluarga masuk(Penduduk siapa, KartuKeluarga kartu, HubunganDalamKk hubungan, LocalDate mulai) {
        AnggotaKeluarga baru = new AnggotaKeluarga(kartu.id(), siapa.id(), hubungan, mulai, SAAT);
        entities.persist(baru);
        return baru;
    }

    /** A marriage that no card tells; {@code pasangan} is {@code null} for somebody who is in no register. */
    public HubunganTercatat menikah(Penduduk orang, Penduduk pasangan, LocalDate mulai, LocalDate sampai) {
        HubunganTercatat baru = HubunganTercatat.perkawinan(orang.id(), pasangan == null ? null : pasangan.id(),
                SumberHubungan.AKTA, mulai, sampai, SAAT);
        entities.persist(baru);
        return baru;
    }

    /** A parent and a child on different cards, as they say themselves. */
    public HubunganTercatat orangTua(Penduduk orangTua, Penduduk anak) {
        HubunganTercatat baru = HubunganTercatat.orangTua(orangTua.id(), anak.id(), SumberHubungan.PERNYATAAN,
                anak.tanggalLahir(), SAAT);
        entities.persist(baru);
        return baru;
    }

    public void tinggal(Penduduk siapa, String rt, LocalDate mulai) {
        entities.persist(new Domisili(siapa.id(), rt, mulai, SAAT));
    }

    private String nomor() {
        return String.format("98%014d", ++nomor);
    }
}
