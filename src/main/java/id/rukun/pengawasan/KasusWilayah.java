package id.rukun.pengawasan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.watch.Lingkup;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.baris.LikePattern;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of whole areas: the database walks down the register, so that only ids are loaded. For a whole
 * government it need not walk: its cases bear its name.
 */
@Component
public class KasusWilayah {

    public static final int PER_HALAMAN = 50;

    private static final CariKasus SEMUA = new CariKasus("", "", "", "", "");

    /** Levels beneath a government's own area: Kota or Kabupaten, Kecamatan, Kelurahan, RW, RT. */
    private static final int TINGKAT = 5;

    private final EntityManager entities;
    private final WilayahService wilayah;
    private final PencariOrang pencariOrang;
    private final JamRukun jam;

    KasusWilayah(EntityManager entities, WilayahService wilayah, PencariOrang pencariOrang, JamRukun jam) {
        this.entities = entities;
        this.wilayah = wilayah;
        this.pencariOrang = pencariOrang;
        this.jam = jam;
    }

    /**
     * The ids of the units of an area. A unit hangs where its latest attributes up to today say, as everywhere in the
     * register. The levels are joined one by one, each by its index, without WITH: a recursion takes H2 minutes, and what a
     * WITH found with other parameters is given again.
     *
     * @param pola how many patterns the kinds and names on the way down must fit
     */
    private static String area(int pola) {
        return IntStream.rangeClosed(0, TINGKAT).mapToObj(dalam -> tingkat(dalam, pola))
                .collect(Collectors.joining(" union all "));
    }

    /** The units that lie so many levels beneath the given ones. */
    private static String tingkat(int dalam, int pola) {
        StringBuilder dari = new StringBuilder("select a" + dalam + ".unit_id from atribut_unit a0");
        StringBuilder jalur = new StringBuilder("' '");
        for (int i = 0; i <= dalam; i++) {
            dari.append(i == 0 ? "" : " join atribut_unit a%1$d on a%1$d.induk_id = a%2$d.unit_id and %3$s"
                    .formatted(i, i - 1, terkini(i)));
            dari.append(pola == 0 ? "" : " join unit u%1$d on u%1$d.id = a%1$d.unit_id".formatted(i));
            jalur.append(" || lower(u%1$d.jenis || ' ' || coalesce(a%1$d.nama, a%1$d.nomor)) || ' '".formatted(i));
        }
        dari.append(" where a0.unit_id in (:unit) and ").append(terkini(0));
        IntStream.range(0, pola).forEach(i -> dari.append(" and ").append(jalur).append(" like :pola").append(i)
                .append(" escape '!'"));
        return dari.toString();
    }

    /** Asked beforehand: within the question for cases H2 would ask it anew for each of them. */
    private List<String> dalamWilayah(Collection<String> unit, List<String> pola) {
        if (unit.isEmpty()) {
            return List.of();
        }
        NativeQuery<String> query = entities.unwrap(Session.class).createNativeQuery(area(pola.size()), String.class)
                .setParameterList("unit", unit).setParameter("hari", jam.hariIni());
        IntStream.range(0, pola.size()).forEach(i -> query.setParameter("pola" + i, pola.get(i)));
        return query.list().stream().distinct().toList();
    }

    private static String terkini(int tingkat) {
        return """
                a%1$d.digantikan_oleh is null and a%1$d.mulai = (select max(b.mulai) from atribut_unit b
                    where b.unit_id = a%1$d.unit_id and b.mulai <= :hari and b.digantikan_oleh is null)"""
                .formatted(tingkat);
    }

    /**
     * The areas of some units for other questions: whole governments by their name, other areas by all their units.
     *
     * @param cari of which only the words about the area count
     */
    @Transactional(readOnly = true)
    public Lingkup lingkup(Collection<String> unit, CariKasus cari) {
        List<String> pola = cari.pola();
        Map<Boolean, List<String>> pemerintah = pemerintah(unit);
        if (!pola.isEmpty() || pemerintah.get(true).isEmpty()) {
            return new Lingkup(List.of(), dalamWilayah(unit, pola));
        }
        return new Lingkup(wilayah.tenant(pemerintah.get(true)).values(), dalamWilayah(pemerintah.get(false), pola));
    }

    /** Which of some units are the areas of governments. */
    private Map<Boolean, List<String>> pemerintah(Collection<String> unit) {
        return unit.stream().collect(Collectors.partitioningBy(id -> wilayah.pemerintah(id).id().equals(id)));
    }

    /**
     * A page of the cases in the areas of some units, newest first.
     *
     * @param ke number of the page, from 1; there is always a first page, and beyond the last one that is given
     * @throws NamaTerlaluUmumException if it is asked for a person whose name many have
     */
    @Transactional(readOnly = true)
    public HalamanWilayah cari(Collection<String> unit, CariKasus cari, int ke) {
        return halaman(new TanyaKasus(unit, cari, null), ke);
    }

    /** The same, with the cases around those areas in which somebody takes part. */
    @Transactional(readOnly = true)
    public HalamanWilayah cari(Collection<String> unit, Keikutsertaan peserta, CariKasus cari, int ke) {
        return halaman(new TanyaKasus(unit, cari, peserta), ke);
    }

    /** The case of that number, if it lies in those areas or somebody takes part in it. */
    @Transactional(readOnly = true)
    public Optional<Kasus> satu(Collection<String> unit, Keikutsertaan peserta, String nomor) {
        TanyaKasus tanya = new TanyaKasus(unit, SEMUA, peserta);
        tanya.tambah("k.nomor in (:tepat)", "tepat", List.of(nomor));
        return tanya.query("select k.*", "", Kasus.class).uniqueResultOptional();
    }

    /** Which of some cases lie in those areas, or have somebody take part in them; by id. */
    @Transactional(readOnly = true)
    public Set<String> terlihat(Collection<String> unit, Keikutsertaan peserta, Collection<String> kasus) {
        return kasus.isEmpty() ? Set.of() : dariKasus(new TanyaKasus(unit, SEMUA, peserta), kasus);
    }

    /** Which of some cases lie in the areas of some units; by id. */
    @Transactional(readOnly = true)
    public Set<String> dalam(Collection<String> unit, Collection<String> kasus) {
        if (unit.isEmpty() || kasus.isEmpty()) {
            return Set.of();
        }
        return dariKasus(new TanyaKasus(unit, SEMUA, null), kasus);
    }

    /**
     * The cases that name a person, or in which he has acted, in the Kelurahan in which he has lived or served, whoever asks; the
     * newest first.
     *
     * @param orang by which he is known in every post ({@link id.rukun.jabatan.PemegangJabatan#orang})
     * @param berjalan only those under way
     */
    @Transactional(readOnly = true)
    public List<Kasus> menyebut(String orang, boolean berjalan, int terbanyak) {
        return menyebut(pencariOrang.dengan(orang), berjalan, terbanyak);
    }

    /** How many they are, under way or not. */
    @Transactional(readOnly = true)
    public int jumlahMenyebut(String orang) {
        OrangDicari yang = pencariOrang.dengan(orang);
        return yang.ids().isEmpty() ? 0 : tentang(yang).query("select count(*)", "", Long.class).getSingleResult().intValue();
    }

    /** The cases under way that name a unit, in the Kelurahan in which it lies, whoever asks; the newest first. */
    @Transactional(readOnly = true)
    public List<Kasus> menyebutUnit(String unitId, int terbanyak) {
        return menyebut(new OrangDicari(Set.of(unitId), Set.of(), Set.copyOf(wilayah.kelurahanAtauPemerintah(List.of(unitId)).values())),
                true, terbanyak);
    }

    private List<Kasus> menyebut(OrangDicari yang, boolean berjalan, int terbanyak) {
        if (yang.ids().isEmpty()) {
            return List.of();
        }
        TanyaKasus tanya = tentang(yang);
        if (berjalan) {
            tanya.bila("BERJALAN", "k.status = :berjalan", "berjalan", "BERJALAN");
        }
        return tanya.query("select k.*", " order by k.dibuka_pada desc, k.nomor desc", Kasus.class).setMaxResults(terbanyak).list();
    }

    private TanyaKasus tentang(OrangDicari yang) {
        TanyaKasus tanya = new TanyaKasus(yang.tempat(), SEMUA, null);
        tanya.tentang(yang);
        return tanya;
    }

    private static Set<String> dariKasus(TanyaKasus tanya, Collection<String> kasus) {
        tanya.tambah("k.id in (:kasus)", "kasus", kasus);
        return Set.copyOf(tanya.query("select k.id", "", String.class).list());
    }

    private HalamanWilayah halaman(TanyaKasus tanya, int ke) {
        int jumlah = tanya.query("select count(*)", "", Long.class).getSingleResult().intValue();
        int halaman = Math.max(1, Math.min(ke, banyaknya(jumlah)));
        List<Kasus> kasus = tanya.query("select k.*", " order by k.dibuka_pada desc, k.nomor desc", Kasus.class)
                .setFirstResult((halaman - 1) * PER_HALAMAN).setMaxResults(PER_HALAMAN).list();
        return new HalamanWilayah(kasus, jumlah, halaman);
    }

    /** Procedures of the governments to which the units belong: key and name of those that have cases. */
    @Transactional(readOnly = true)
    public List<Object[]> prosedur(Collection<String> unit) {
        return entities.createQuery("""
                select k.prosedur, max(k.judul) from Kasus k where k.tenant in :tenant
                group by k.prosedur order by 2""", Object[].class)
                .setParameter("tenant", wilayah.tenant(unit).values()).getResultList();
    }

    /** Results that cases of the governments to which the units belong have had. */
    @Transactional(readOnly = true)
    public List<String> hasil(Collection<String> unit) {
        return entities.createQuery("""
                select distinct k.hasil from Kasus k where k.tenant in :tenant and k.hasil is not null
                order by k.hasil""", String.class)
                .setParameter("tenant", wilayah.tenant(unit).values()).getResultList();
    }

    private static int banyaknya(int jumlah) {
        return Math.max(1, (jumlah + PER_HALAMAN - 1) / PER_HALAMAN);
    }

    /**
     * Some of the cases that were found.
     *
     * @param kasus cases of this page
     * @param jumlah how many were found
     * @param ke number of this page, from 1
     */
    public record HalamanWilayah(List<Kasus> kasus, int jumlah, int ke) {

        public int banyaknya() {
            return KasusWilayah.banyaknya(jumlah);
        }
    }

    /** One question, put twice: how many, and which. */
    private final class TanyaKasus {

        private final Map<String, Object> nilai = new HashMap<>();
        private final List<String> syarat = new ArrayList<>();

        private TanyaKasus(Collection<String> unit, CariKasus cari, Keikutsertaan peserta) {
            List<String> pola = cari.pola();
            String milik = wilayahnya(unit, pola);
            syarat.add(peserta == null ? milik : "(" + milik + " or " + ikut(peserta, pola) + " or "
                    + ikut(peserta.diManaPun(), pola) + ")");
            bila(cari.nomor(), "k.nomor like :nomor escape '!'", "nomor", LikePattern.containing(cari.nomor()));
            bila(cari.tahun(), "k.nomor like :tahun escape '!'", "tahun", LikePattern.escape(cari.tahun()) + "-%");
            bila(cari.keadaan(), "(k.status = :keadaan or k.hasil = :keadaan)", "keadaan", cari.keadaan());
            bila(cari.prosedur(), "k.prosedur = :prosedur", "prosedur", cari.prosedur());
            cari.sejak().ifPresent(hari -> hari("k.dibuka_pada >= :sejak", "sejak", hari));
            cari.hingga().ifPresent(hari -> hari("k.dibuka_pada < :hingga", "hingga", hari.plusDays(1)));
            if (!cari.orang().isEmpty()) {
                syarat.add(menyebut(unit, cari.orang()));
            }
        }

        private void hari(String kalimat, String nama, LocalDate hari) {
            syarat.add(kalimat);
            nilai.put(nama, Kalender.awalHari(hari));
        }

        /** A person is looked for in the cases of his own Kelurahan: what submissions say is found by reading them all. */
        private String menyebut(Collection<String> unit, String nama) {
            Map<Boolean, List<String>> pemerintah = pemerintah(unit);
            OrangDicari orang = pencariOrang.cari(nama, wilayah.tenant(pemerintah.get(true)).values(),
                    dalamWilayah(pemerintah.get(false), List.of()));
            if (orang.ids().isEmpty()) {
                return "1 = 0";
            }
            nilai.putAll(orang.nilai());
            return dalam("tempat", dalamWilayah(orang.tempat(), List.of())) + " and " + orang.syarat();
        }

        private Map<Boolean, List<String>> pemerintah(Collection<String> unit) {
            return unit.stream().collect(Collectors.partitioningBy(id -> wilayah.pemerintah(id).id().equals(id)));
        }

        private String wilayahnya(Collection<String> unit, List<String> pola) {
            Map<Boolean, List<String>> pemerintah = pemerintah(unit);
            if (!pola.isEmpty() || pemerintah.get(true).isEmpty()) {
                return dalam("area", dalamWilayah(unit, pola));
            }
            nilai.put("tenant", wilayah.tenant(pemerintah.get(true)).values());
            return "(k.tenant in (:tenant) or " + dalam("area", dalamWilayah(pemerintah.get(false), pola)) + ")";
        }

        private String ikut(Keikutsertaan peserta, List<String> pola) {
            List<String> sekitar = peserta.sekitar().isEmpty() || pola.isEmpty() ? List.copyOf(peserta.sekitar())
                    : dalamWilayah(peserta.sekitar(), pola).stream().filter(peserta.sekitar()::contains).toList();
            if (sekitar.isEmpty() || peserta.kantor().isEmpty()) {
                return "1 = 0";
            }
            nilai.put("sekitar", sekitar);
            nilai.put("akun", peserta.akun());
            nilai.put("kantor", peserta.kantor());
            return "(" + Keikutsertaan.SYARAT + ")";
        }

        private String ikut(Keikutsertaan.DiManaPun peserta, List<String> pola) {
            if (peserta.kantor().isEmpty()) {
                return "1 = 0";
            }
            nilai.put("jauh", peserta.kantor());
            String ikut = Keikutsertaan.DiManaPun.SYARAT;
            if (!peserta.diberitahu().isEmpty()) {
                nilai.put("diberitahu", peserta.diberitahu());
                ikut = "(" + ikut + " or " + Keikutsertaan.DiManaPun.DIBERITAHU + ")";
            }
            return pola.isEmpty() ? ikut : "(" + dalam("luar", dalamWilayah(peserta.pemerintah(), pola)) + " and " + ikut + ")";
        }

        private String dalam(String nama, List<String> area) {
            if (area.isEmpty()) {
                return "1 = 0";
            }
            nilai.put(nama, Lingkup.satuNilai(area));
            return Lingkup.salahSatu("k.unit_id", nama);
        }

        private void tentang(OrangDicari orang) {
            syarat.add(orang.syarat());
            nilai.putAll(orang.nilai());
        }

        private void tambah(String kalimat, String nama, Collection<String> isi) {
            syarat.add(kalimat);
            nilai.put(nama, isi);
        }

        private void bila(String isi, String kalimat, String parameter, String harapan) {
            if (!isi.isEmpty()) {
                syarat.add(kalimat);
                nilai.put(parameter, harapan);
            }
        }

        private <T> NativeQuery<T> query(String pilih, String urutan, Class<T> jenis) {
            NativeQuery<T> query = entities.unwrap(Session.class).createNativeQuery(pilih
                    + " from kasus k where " + String.join(" and ", syarat) + urutan, jenis);
            nilai.forEach((nama, isi) -> {
                if (isi instanceof Collection<?> banyak) {
                    query.setParameterList(nama, banyak);
                } else {
                    query.setParameter(nama, isi);
                }
            });
            return query;
        }
    }
}
