package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The number of a holder is put right as long as nobody has acted in the post by it: an act does not become another person's. */
@Ketentuan(
        id = "RUKUN-POL-212",
        judul = "NIP pejabat diperbaiki selama ia belum bertindak dalam jabatan itu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "NIP_SUDAH_BERTINDAK")
public final class NipBelumBertindak implements Aturan<NipBelumBertindak.Fakta> {

    /**
     * A holder whose number is to be put right.
     *
     * @param nama as the register has it
     * @param kasusDikerjakan in how many cases he has acted in the post by the number that the register has
     */
    public record Fakta(String nama, int kasusDikerjakan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.nama());
        return fakta.kasusDikerjakan() == 0
                ? Putusan.terpenuhi(this, fakta, parameter, siapa + " belum bertindak dalam jabatan itu.")
                : Putusan.gagal(this, fakta, parameter, "Dengan NIP yang tercatat " + siapa + " sudah bertindak dalam jabatan itu pada "
                        + fakta.kasusDikerjakan() + " kasus, dan yang sudah dikerjakan tetap atas NIP itu. Catat bahwa ia berhenti, lalu "
                        + "bahwa yang ber-NIP benar diangkat sejak hari itu; namanya saja tetap dapat diperbaiki di sini.");
    }
}
