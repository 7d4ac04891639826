package org.roundtable.shared;

import org.commonmark.node.CustomBlock;

/** A picture that stands alone and has a caption: its first child is the picture, which holds the caption. */
final class Figure extends CustomBlock {}
