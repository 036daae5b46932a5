package id.rukun.hukum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which Keputusan Lurah needs the Camat's persetujuan before, or his pengesahan after, the Lurah signs. */
public final class MatriksKeputusan {

    private static final String YA = "ya";
    private static final String TIDAK = "tidak";

    private final Map<JenisKeputusan, KetentuanKeputusan> baris = new EnumMap<>(JenisKeputusan.class);
    private final ParameterHukum parameter;

    /** @throws HukumTidakSahException if a kind is missing or doubled, or names a parameter that is not true/false */
    public MatriksKeputusan(Collection<KetentuanKeputusan> semua, ParameterHukum parameter) {
        this.parameter = parameter;
        semua.forEach(this::tambah);
        Set<JenisKeputusan> kurang = EnumSet.allOf(JenisKeputusan.class);
        kurang.removeAll(baris.keySet());
        if (!kurang.isEmpty()) {
            throw new HukumTidakSahException("Matriks keputusan belum memuat " + kurang);
        }
    }

    /** Whether the Camat must consent before the Lurah signs. */
    public boolean perluPersetujuanCamat(JenisKeputusan jenis, LocalDate edisi) {
        return perlu(baris.get(jenis).persetujuan(), edisi);
    }

    /** Whether the Camat must ratify after the Lurah has signed. */
    public boolean perluPengesahanCamat(JenisKeputusan jenis, LocalDate edisi) {
        return perlu(baris.get(jenis).pengesahan(), edisi);
    }

    /** Legal basis of this kind of Keputusan, for example {@code Pasal 14 Pergub DKI 171/2016}. */
    public String dasar(JenisKeputusan jenis) {
        return baris.get(jenis).dasar() + " " + baris.get(jenis).regulasi();
    }

    /** Whether the text leaves it to the Lurah to take this Keputusan or not. */
    public boolean dapat(JenisKeputusan jenis) {
        return !baris.get(jenis).dapat().equals(TIDAK);
    }

    /** The provisions that leave the choice to the Lurah; those of the Keputusan itself where he has none. */
    public String dasarPilihan(JenisKeputusan jenis) {
        return dapat(jenis) ? baris.get(jenis).dapat() + " " + baris.get(jenis).regulasi() : dasar(jenis);
    }

    /** The provisions that this kind of Keputusan names under Mengingat, each with the regulation's full title. */
    public List<String> mengingat(JenisKeputusan jenis) {
        KetentuanKeputusan ketentuan = baris.get(jenis);
        return ketentuan.mengingat().stream().map(pasal -> pasal + " " + ketentuan.judul()).toList();
    }

    private boolean perlu(String syarat, LocalDate edisi) {
        return syarat.equals(YA) || !syarat.equals(TIDAK) && parameter.pada(edisi).pilihan(syarat);
    }

    private void tambah(KetentuanKeputusan baru) {
        pastikan(baru, baru.persetujuan());
        pastikan(baru, baru.pengesahan());
        if (baris.put(baru.jenis(), baru) != null) {
            throw new HukumTidakSahException(baru.letak() + "tercantum dua kali");
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
