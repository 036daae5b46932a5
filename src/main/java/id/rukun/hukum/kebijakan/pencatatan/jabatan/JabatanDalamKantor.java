package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** An office keeps its own posts in the register, and those of the offices that answer to it. */
@Ketentuan(
        id = "RUKUN-POL-183",
        judul = "Yang dicatat jabatan kantor sendiri atau kantor di bawahnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JABATAN_DI_LUAR_KANTOR")
public final class JabatanDalamKantor implements Aturan<JabatanDalamKantor.Fakta> {

    /**
     * The post that was chosen, with its unit.
     *
     * @param jabatan as people call it
     * @param kantor the office that records it, as people call it
     * @param dalam whether it is a post of that office, or of one below it
     */
    public record Fakta(String jabatan, String kantor, boolean dalam) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.dalam() ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.jabatan()) + " dicatat " + Sebutan.nama(fakta.kantor()) + ".")
                : Putusan.gagal(this, fakta, parameter, Sebutan.nama(fakta.jabatan()) + " bukan jabatan kantor " + Sebutan.nama(fakta.kantor())
                        + " atau kantor di bawahnya. Pilih dari daftar; pengurus RT dan RW mempunyai prosedurnya sendiri.");
    }
}
