package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Somebody acts for a holder who is absent (Plh.) or in a vacant post (Plt.), and never two at once. */
@Ketentuan(
        id = "RUKUN-POL-184",
        judul = "Pelaksana harian bagi pejabat yang berhalangan, pelaksana tugas bagi jabatan yang kosong, dan hanya satu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PELAKSANA_TIDAK_SESUAI",
        kodeLain = {"PELAKSANA_SUDAH_ADA"})
public final class PelaksanaSesuaiKeadaan implements Aturan<PelaksanaSesuaiKeadaan.Fakta> {

    /**
     * A post in which somebody is to act.
     *
     * @param jabatan as people call it
     * @param jamak whether several persons hold it side by side
     * @param harian whether he is to act for a holder who is absent
     * @param pemegang name of who holds it on one of the days; {@code null} if it is vacant
     * @param berhalangan whether the holder is recorded as absent on every one of the days
     * @param pelaksanaLain name of somebody else who acts in it on one of the days; {@code null} if there is none
     */
    public record Fakta(String jabatan, boolean jamak, boolean harian, @BolehKosong String pemegang, boolean berhalangan,
            @BolehKosong String pelaksanaLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.nama(fakta.jabatan());
        if (fakta.jamak()) {
            return gagal(fakta, parameter, apa + " dipegang beberapa orang, yang saling menggantikan; tidak ada pelaksananya.");
        }
        if (fakta.pelaksanaLain() != null) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PELAKSANA_SUDAH_ADA", apa + " pada hari itu sudah dilaksanakan "
                    + Sebutan.nama(fakta.pelaksanaLain()) + ". Akhiri dahulu, atau pilih hari sesudahnya.");
        }
        if (fakta.pemegang() == null) {
            return fakta.harian() ? gagal(fakta, parameter, apa + " kosong pada hari itu: yang ditunjuk pelaksana tugas (Plt.).")
                    : Putusan.terpenuhi(this, fakta, parameter, apa + " kosong dan tidak dilaksanakan orang lain.");
        }
        if (!fakta.harian()) {
            return gagal(fakta, parameter, apa + " dijabat " + Sebutan.nama(fakta.pemegang())
                    + ": bila ia berhalangan sementara, yang ditunjuk pelaksana harian (Plh.); bila ia berhenti atau berhalangan tetap, catat "
                    + "dahulu pemberhentiannya, lalu tunjuk pelaksana tugas (Plt.), Pasal 14 ayat (2) huruf b UU 30/2014.");
        }
        return fakta.berhalangan()
                ? Putusan.terpenuhi(this, fakta, parameter, Sebutan.nama(fakta.pemegang()) + " berhalangan selama itu.")
                : gagal(fakta, parameter, Sebutan.nama(fakta.pemegang()) + " tidak tercatat berhalangan pada semua hari itu. Catat dahulu "
                        + "ketidakhadirannya, atau pilih hari di dalamnya.");
    }

    private Putusan gagal(Fakta fakta, ParameterBerlaku parameter, String pesan) {
        return Putusan.gagal(this, fakta, parameter, pesan);
    }
}
