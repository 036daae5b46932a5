package id.rukun.prosedur.keputusan.ketentuan;

import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Parameter.Pengubah;
import id.rukun.hukum.ParameterHukum;
import id.rukun.wilayah.JenisUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which Keputusan Lurah needs the Camat's persetujuan before, or his pengesahan after, the Lurah signs. The kinds are law
 * as data, a file per family: {@code hukum/keputusan/<family>.yaml}.
 */
public final class MatriksKeputusan {

    private static final String YA = "ya";
    private static final String TIDAK = "tidak";
    private static final Pattern PASAL_14 = Pattern.compile("\\bPasal 14\\b");

    private final Map<String, KetentuanKeputusan> baris = new TreeMap<>();
    private final ParameterHukum parameter;

    /** @throws HukumTidakSahException if a kind is doubled, or names a parameter that is not true/false */
    public MatriksKeputusan(Collection<KetentuanKeputusan> semua, ParameterHukum parameter) {
        this.parameter = parameter;
        semua.forEach(this::tambah);
    }

    /** All kinds that a family brings. */
    public Set<String> jenis() {
        return Set.copyOf(baris.keySet());
    }

    /** Whether the Camat must consent before the Lurah signs. */
    public boolean perluPersetujuanCamat(String jenis, LocalDate edisi) {
        return perlu(ketentuan(jenis).persetujuan(), edisi);
    }

    /** Whether the Camat must ratify after the Lurah has signed. */
    public boolean perluPengesahanCamat(String jenis, LocalDate edisi) {
        return perlu(ketentuan(jenis).pengesahan(), edisi);
    }

    /** Whether the Camat may have to ratify under some edition of the law. */
    public boolean dapatDisahkan(String jenis) {
        return !ketentuan(jenis).pengesahan().equals(TIDAK);
    }

    /** How P-14 can end for this kind, under some edition of the law: the ends that its caller draws. */
    public Set<HasilPenetapan> akhir(String jenis) {
        KetentuanKeputusan ketentuan = ketentuan(jenis);
        Set<HasilPenetapan> akhir = EnumSet.of(HasilPenetapan.DITOLAK_LURAH, HasilPenetapan.TAHAN);
        if (!ketentuan.pengesahan().equals(YA)) {
            akhir.add(HasilPenetapan.DITETAPKAN);
        }
        if (!ketentuan.pengesahan().equals(TIDAK)) {
            akhir.add(HasilPenetapan.DISAHKAN);
        }
        if (!ketentuan.pengesahan().equals(TIDAK) || !ketentuan.persetujuan().equals(TIDAK)) {
            akhir.add(HasilPenetapan.DITOLAK_CAMAT);
        }
        return akhir;
    }

    /** Legal basis of this kind of Keputusan in an edition, for example {@code Pasal 14 Pergub DKI 171/2016}. */
    public String dasar(String jenis, LocalDate edisi) {
        return dasar(ketentuan(jenis).dasar(), ketentuan(jenis), edisi);
    }

    /** The same where it is about a unit of a kind: the text has a pasal for RT and one for RW, often. */
    public String dasar(String jenis, JenisUnit unit, LocalDate edisi) {
        return dasar(ketentuan(jenis).dasar(unit), ketentuan(jenis), edisi);
    }

    /** The provisions by which the Camat's consent to this kind of Keputusan is demanded in an edition. */
    public String dasarPersetujuan(String jenis, LocalDate edisi) {
        return dasar(ketentuan(jenis).dasarPersetujuan(), ketentuan(jenis), edisi);
    }

    /** Whether it is about the structure of RT and RW, whose form Pasal 14 prescribes. */
    public boolean penataan(String jenis) {
        return PASAL_14.matcher(ketentuan(jenis).dasar()).find();
    }

    /** Whether the text leaves it to the Lurah to take this Keputusan or not. */
    public boolean dapat(String jenis) {
        return !ketentuan(jenis).dapat().equals(TIDAK);
    }

    /** The provisions that leave the choice to the Lurah; those of the Keputusan itself where he has none. */
    public String dasarPilihan(String jenis, LocalDate edisi) {
        return dapat(jenis) ? dasar(ketentuan(jenis).dapat(), ketentuan(jenis), edisi) : dasar(jenis, edisi);
    }

    /**
     * The provisions that this kind of Keputusan names under Mengingat in an edition where it is about a unit of a kind, each
     * with the full title of the regulation and of what has amended it.
     */
    public List<String> mengingat(String jenis, JenisUnit unit, LocalDate edisi) {
        return ketentuan(jenis).mengingat(unit).stream().map(pasal -> kutipan(jenis, pasal, edisi)).toList();
    }

    /**
     * A provision as a Keputusan of a kind cites it in an edition: with the full title of the regulation and of what has amended it.
     *
     * @param pasal for example {@code Pasal 5 huruf a}
     */
    public String kutipan(String jenis, String pasal, LocalDate edisi) {
        KetentuanKeputusan ketentuan = ketentuan(jenis);
        return pasal + " " + ketentuan.judul()
                + Pengubah.sebagaimana(parameter.perubahan(ketentuan.regulasi(), edisi), Pengubah::judul);
    }

    private String dasar(String pasal, KetentuanKeputusan ketentuan, LocalDate edisi) {
        return pasal + " " + ketentuan.regulasi()
                + Pengubah.sebagaimana(parameter.perubahan(ketentuan.regulasi(), edisi), Pengubah::regulasi);
    }

    private KetentuanKeputusan ketentuan(String jenis) {
        KetentuanKeputusan ketentuan = jenis == null ? null : baris.get(jenis);
        if (ketentuan == null) {
            throw new HukumTidakSahException("Jenis Keputusan " + jenis + " tidak tercantum dalam matriks");
        }
        return ketentuan;
    }

    private boolean perlu(String syarat, LocalDate edisi) {
        return syarat.equals(YA) || !syarat.equals(TIDAK) && parameter.pada(edisi).pilihan(syarat);
    }

    private void tambah(KetentuanKeputusan baru) {
        pastikan(baru, baru.persetujuan());
        pastikan(baru, baru.pengesahan());
        KetentuanKeputusan lama = baris.put(baru.jenis(), baru);
        if (lama != null) {
            throw new HukumTidakSahException(baru.letak() + "tercantum dua kali, juga dalam " + lama.tempat());
        }
    }

    private void pastikan(KetentuanKeputusan baru, String syarat) {
        boolean pilihan = parameter.semua().stream()
                .anyMatch(p -> p.id().equals(syarat) && p.jenis() == JenisNilai.PILIHAN);
        if (!syarat.equals(YA) && !syarat.equals(TIDAK) && !pilihan) {
            throw new HukumTidakSahException(baru.letak() + "\"" + syarat
                    + "\" bukan ya, tidak atau parameter pilihan");
        }
    }
}
