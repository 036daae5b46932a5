package id.rukun.pengawasan.edisi;

import id.rukun.engine.watch.Pemakai;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Parameter;
import id.rukun.isian.NilaiTerbaca;
import java.util.List;

/**
 * A parameter that a later edition sets anew.
 *
 * @param lama the edition before
 * @param baru the later edition
 * @param pemakai what stands on it
 */
public record ParameterBerubah(Parameter lama, Parameter baru, List<Pemakai> pemakai) {

    public String id() {
        return baru.id();
    }

    public String kunci() {
        return baru.kunci();
    }

    public String dahulu() {
        return nilai(lama);
    }

    public String menjadi() {
        return nilai(baru);
    }

    /** The provision, or that it is policy. */
    public String dasar() {
        return baru.kekuatan() == Kekuatan.KEBIJAKAN ? baru.menurutUndangUndang().orElse("kebijakan Rukun") : baru.sumber();
    }

    private static String nilai(Parameter p) {
        String nilai = p.jenis() == JenisNilai.PILIHAN ? Boolean.parseBoolean(p.nilai()) ? "ya" : "tidak"
                : NilaiTerbaca.masa(p.nilai());
        return p.jenis() == JenisNilai.BILANGAN || p.jenis() == JenisNilai.PECAHAN ? nilai + " " + p.satuan() : nilai;
    }
}
