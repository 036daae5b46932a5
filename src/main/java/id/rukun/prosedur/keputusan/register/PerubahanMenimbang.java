package id.rukun.prosedur.keputusan.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the drafter changed in the considerations that the case yields, paragraph by paragraph. */
final class PerubahanMenimbang {

    private final List<String> semula;
    private final List<String> menjadi;
    /** Length of the longest common part of what is left from here on. */
    private final int[][] sama;

    private PerubahanMenimbang(List<String> semula, List<String> menjadi) {
        this.semula = semula;
        this.menjadi = menjadi;
        this.sama = new int[semula.size() + 1][menjadi.size() + 1];
    }

    /** The changes in their order: "Dihapus: bahwa …", "Ditambahkan: bahwa …"; none if nothing was changed. */
    static List<String> antara(List<String> semula, List<String> menjadi) {
        return new PerubahanMenimbang(semula, menjadi).hitung().tulis();
    }

    private PerubahanMenimbang hitung() {
        for (int i = semula.size() - 1; i >= 0; i--) {
            for (int j = menjadi.size() - 1; j >= 0; j--) {
                sama[i][j] = semula.get(i).equals(menjadi.get(j)) ? sama[i + 1][j + 1] + 1
                        : Math.max(sama[i + 1][j], sama[i][j + 1]);
            }
        }
        return this;
    }

    private List<String> tulis() {
        List<String> perubahan = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < semula.size() || j < menjadi.size()) {
            if (i < semula.size() && j < menjadi.size() && semula.get(i).equals(menjadi.get(j))) {
                i++;
                j++;
            } else if (j == menjadi.size() || i < semula.size() && sama[i + 1][j] >= sama[i][j + 1]) {
                perubahan.add("Dihapus: " + Menimbang.kalimat(semula.get(i++)));
            } else {
                perubahan.add("Ditambahkan: " + Menimbang.kalimat(menjadi.get(j++)));
            }
        }
        return Collections.unmodifiableList(perubahan);
    }
}
