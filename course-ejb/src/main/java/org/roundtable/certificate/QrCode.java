package org.roundtable.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** An address as a square a telephone can read, drawn as lines of the page so that it stays sharp at any size. */
final class QrCode {

    private final BitMatrix modules;

    QrCode(String address) {
        try {
            modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("an address too long for a QR code: " + address.length(), e);
        }
    }

    /** @param x left, @param y bottom of a square of {@code side} */
    void draw(PDPageContentStream content, float x, float y, float side) throws IOException {
        var module = side / modules.getWidth();
        content.setNonStrokingColor(Color.BLACK);
        for (var row = 0; row < modules.getHeight(); row++) {
            for (var column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    content.addRect(x + column * module, y + side - (row + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }
}
