package id.rukun.dokumen.cetak;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at blanks alone: "RT 001/RW 01" is not torn at its stroke. */
final class PemisahBaris implements FSTextBreaker {

    private static final char SPASI = ' ';

    private String teks = "";
    private int letak;

    @Override
    public void setText(String baru) {
        teks = baru;
        letak = 0;
    }

    /** Where the next line may begin; -1 after the end. */
    @Override
    public int next() {
        if (letak >= teks.length()) {
            return -1;
        }
        int spasi = teks.indexOf(SPASI, letak);
        letak = spasi < 0 ? teks.length() : spasi + 1;
        return letak;
    }
}
