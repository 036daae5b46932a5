package id.rukun.hukum.pergub171.pengurus;

import java.util.List;

/**
 * What only the Ketua does.
 *
 * @param hal what he sets, or whom he names: "Tugas Bidang Keamanan", "Pengganti Sekretaris RW 01"
 * @param olehKetua whether he does, or has signed it
 */
public record WewenangKetuaFakta(List<String> hal, boolean olehKetua) {}
