package id.rukun.hukum.perwalibanjar.permintaan;

import java.util.List;

/** The forms of one request, each with its mode. */
public record BentukFakta(List<BentukDipilih> bentuk) {}
